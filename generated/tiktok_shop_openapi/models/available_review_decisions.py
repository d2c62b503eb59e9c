# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class AvailableReviewDecisions(Model):
    line_items: list[AvailableReviewDecisionLineItem] = no_items
    request_log_id: str | None = None
    errors: list[StringCodeError] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "line_items" in src:
            v = src["line_items"]
            adopt_list(src, "line_items", v, AvailableReviewDecisionLineItem, AvailableReviewDecisionLineItem.nest)
        if "errors" in src:
            v = src["errors"]
            adopt_list(src, "errors", v, StringCodeError)


from .available_review_decision_line_item import AvailableReviewDecisionLineItem  # noqa: E402
from .string_code_error import StringCodeError  # noqa: E402
