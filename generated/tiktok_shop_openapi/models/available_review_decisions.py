# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class AvailableReviewDecisions(Model):
    line_items: list[AvailableReviewDecisionLineItem] | None = None
    request_log_id: str | None = None
    errors: list[StringCodeError] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "line_items", src.get("line_items"), AvailableReviewDecisionLineItem.adopt)
        adopt_list(src, "errors", src.get("errors"), StringCodeError.adopt)
        return self


from .available_review_decision_line_item import AvailableReviewDecisionLineItem  # noqa: E402
from .string_code_error import StringCodeError  # noqa: E402
