# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class AvailableReviewDecisionLineItem(Model):
    return_line_item_id: str | None = None
    sub_return_line_item_id: str | None = None
    decisions: list[AvailableReviewDecisionLineItemDecision] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "decisions" in src:
            v = src["decisions"]
            adopt_list(
                src,
                "decisions",
                v,
                AvailableReviewDecisionLineItemDecision,
                AvailableReviewDecisionLineItemDecision.nest,
            )


from .available_review_decision_line_item_decision import AvailableReviewDecisionLineItemDecision  # noqa: E402
