# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    no_items,
    no_list,
)


class LineItemEligibility202512(Model):
    available_reason_names: list[str] = no_items
    eligible: bool | None = None
    ineligible_code: int | None = None
    ineligible_reason: str | None = None
    order_line_items_ids: list[str] = no_items
    request_type: Literal["CANCEL", "RETURN", "RETURN_AND_REFUND"] | str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "available_reason_names" in src:
            v = src["available_reason_names"]
            if v.__class__ is not list:
                no_list(src, "available_reason_names", v)
        if "order_line_items_ids" in src:
            v = src["order_line_items_ids"]
            if v.__class__ is not list:
                no_list(src, "order_line_items_ids", v)
