# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, misfit, new


class LineItemEligibility202512(Model):
    available_reason_names: list[str] | None = None
    eligible: bool | None = None
    ineligible_code: int | None = None
    ineligible_reason: str | None = None
    order_line_items_ids: list[str] | None = None
    request_type: Literal["CANCEL", "RETURN", "RETURN_AND_REFUND"] | str | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("available_reason_names")
        if v.__class__ is not list and v is not None:
            misfit(src, "available_reason_names", v)
        v = src.get("order_line_items_ids")
        if v.__class__ is not list and v is not None:
            misfit(src, "order_line_items_ids", v)
        return self
