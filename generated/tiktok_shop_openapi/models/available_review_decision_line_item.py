# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class AvailableReviewDecisionLineItem(Model):
    return_line_item_id: str | None = None
    sub_return_line_item_id: str | None = None
    decisions: list[AvailableReviewDecisionLineItemDecision] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "decisions", src.get("decisions"), AvailableReviewDecisionLineItemDecision.adopt)
        return self


from .available_review_decision_line_item_decision import AvailableReviewDecisionLineItemDecision  # noqa: E402
