# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
    no_list,
)


class LineItemEligibility(Model):
    request_type: Literal["CANCEL", "REFUND", "RETURN_AND_REFUND"] | str | None = None
    order_line_items_ids: list[str] = no_items
    eligible: bool | None = None
    ineligible_code: int | None = None
    ineligible_reason: str | None = None
    available_reason_names: list[str] = no_items
    order_line_list: list[OrderLineRef] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "order_line_items_ids" in src:
            v = src["order_line_items_ids"]
            if v.__class__ is not list:
                no_list(src, "order_line_items_ids", v)
        if "available_reason_names" in src:
            v = src["available_reason_names"]
            if v.__class__ is not list:
                no_list(src, "available_reason_names", v)
        if "order_line_list" in src:
            v = src["order_line_list"]
            adopt_list(src, "order_line_list", v, OrderLineRef)


from .order_line_ref import OrderLineRef  # noqa: E402
