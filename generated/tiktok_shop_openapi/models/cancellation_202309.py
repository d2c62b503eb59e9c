# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    misfit,
    new,
    no_items,
)


class Cancellation202309(Model):
    cancel_id: str | None = None
    cancel_line_items: list[CancelLineItem202309] = no_items
    cancel_reason: str | None = None
    cancel_reason_text: str | None = None
    cancel_status: (
        Literal[
            "CANCELLATION_REQUEST_PENDING",
            "CANCELLATION_REQUEST_SUCCESS",
            "CANCELLATION_REQUEST_CANCELLED",
            "CANCELLATION_REQUEST_COMPLETE",
        ]
        | str
        | None
    ) = None
    cancel_type: Literal["CANCEL", "BUYER_CANCEL"] | str | None = None
    create_time: int | None = None
    """Unix seconds."""
    order_id: str | None = None
    refund_amount: RefundAmount | None = None
    role: Literal["BUYER", "SELLER", "SYSTEM"] | str | None = None
    seller_next_action_response: list[SellerNextActionResponse202309] = no_items
    should_replenish_stock: bool | None = None
    update_time: int | None = None
    """Unix seconds."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "cancel_line_items" in src:
            v = src["cancel_line_items"]
            adopt_list(src, "cancel_line_items", v, CancelLineItem202309, CancelLineItem202309.nest)
        if "refund_amount" in src:
            v = src["refund_amount"]
            if v.__class__ is dict:
                src["refund_amount"] = new(RefundAmount)
                src["refund_amount"].__dict__ = v
            elif v is not None:
                misfit(src, "refund_amount", v)
        if "seller_next_action_response" in src:
            v = src["seller_next_action_response"]
            adopt_list(src, "seller_next_action_response", v, SellerNextActionResponse202309)


from .cancel_line_item_202309 import CancelLineItem202309  # noqa: E402
from .refund_amount import RefundAmount  # noqa: E402
from .seller_next_action_response_202309 import SellerNextActionResponse202309  # noqa: E402
