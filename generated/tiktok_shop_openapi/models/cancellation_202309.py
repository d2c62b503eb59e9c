# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, adopt_list, misfit, new


class Cancellation202309(Model):
    cancel_id: str | None = None
    cancel_line_items: list[CancelLineItem202309] | None = None
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
    seller_next_action_response: list[ReturnSellerNextAction] | None = None
    should_replenish_stock: bool | None = None
    update_time: int | None = None
    """Unix seconds."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "cancel_line_items", src.get("cancel_line_items"), CancelLineItem202309.adopt)
        v = src.get("refund_amount")
        if v.__class__ is dict:
            src["refund_amount"] = RefundAmount.adopt(v)
        elif v is not None:
            misfit(src, "refund_amount", v)
        adopt_list(
            src, "seller_next_action_response", src.get("seller_next_action_response"), ReturnSellerNextAction.adopt
        )
        return self


from .cancel_line_item_202309 import CancelLineItem202309  # noqa: E402
from .refund_amount import RefundAmount  # noqa: E402
from .return_seller_next_action import ReturnSellerNextAction  # noqa: E402
