# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    absent,
    adopt_list,
    misfit,
    new,
    no_items,
)


class Cancellation(Model):
    _required = frozenset(
        {
            "cancel_id",
            "cancel_status",
            "cancel_type",
            "create_time",
            "order_id",
            "update_time",
        }
    )
    order_id: str = absent
    cancel_type: Literal["CANCEL", "BUYER_CANCEL"] | str = absent
    cancel_status: (
        Literal[
            "CANCELLATION_REQUEST_PENDING",
            "CANCELLATION_REQUEST_SUCCESS",
            "CANCELLATION_REQUEST_CANCEL",
            "CANCELLATION_REQUEST_COMPLETE",
        ]
        | str
    ) = absent
    role: Literal["BUYER", "SELLER", "OPERATOR", "SYSTEM"] | str | None = None
    cancel_reason: str | None = None
    cancel_reason_text: str | None = None
    create_time: int = absent
    """Unix seconds."""
    update_time: int = absent
    """Unix seconds."""
    seller_next_action_response: list[SellerNextActionResponse] = no_items
    refund_amount: RefundAmount | None = None
    cancel_line_items: list[CancelLineItem] = no_items
    cancel_id: str = absent
    should_replenish_stock: bool | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "seller_next_action_response" in src:
            v = src["seller_next_action_response"]
            adopt_list(src, "seller_next_action_response", v, SellerNextActionResponse)
        if "refund_amount" in src:
            v = src["refund_amount"]
            if v.__class__ is dict:
                src["refund_amount"] = new(RefundAmount)
                src["refund_amount"].__dict__ = v
            elif v is not None:
                misfit(src, "refund_amount", v)
        if "cancel_line_items" in src:
            v = src["cancel_line_items"]
            adopt_list(src, "cancel_line_items", v, CancelLineItem, CancelLineItem.nest)


from .cancel_line_item import CancelLineItem  # noqa: E402
from .refund_amount import RefundAmount  # noqa: E402
from .seller_next_action_response import SellerNextActionResponse  # noqa: E402
