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


class ReturnOrder202309(Model):
    arbitration_status: Literal["IN_PROGRESS", "SUPPORT_BUYER", "SUPPORT_SELLER", "CLOSED"] | str | None = None
    buyer_rejected_partial_refund: bool | None = None
    can_buyer_keep_item: bool | None = None
    combined_return_id: str | None = None
    create_time: int | None = None
    """Unix seconds."""
    discount_amount: list[DiscountAmount] = no_items
    handover_method: Literal["DROP_OFF", "PICKUP"] | str | None = None
    is_combined_return: bool | None = None
    is_quick_refund: bool | None = None
    next_return_id: str | None = None
    order_id: str | None = None
    partial_refund: Money | None = None
    pre_return_id: str | None = None
    refund_amount: RefundAmount | None = None
    return_id: str | None = None
    return_line_items: list[ReturnLineItem202309] = no_items
    return_method: Literal["SELLER_SHIPPED", "BUYER_SHIPPED", "PLATFORM_SHIPPED"] | str | None = None
    return_provider_id: str | None = None
    return_provider_name: str | None = None
    return_reason: str | None = None
    return_reason_text: str | None = None
    return_shipping_document_type: Literal["SHIPPING_LABEL", "QR_CODE"] | str | None = None
    return_status: (
        Literal[
            "RETURN_OR_REFUND_REQUEST_PENDING",
            "REFUND_OR_RETURN_REQUEST_REJECT",
            "AWAITING_BUYER_SHIP",
            "BUYER_SHIPPED_ITEM",
            "REJECT_RECEIVE_PACKAGE",
            "RETURN_OR_REFUND_REQUEST_SUCCESS",
            "RETURN_OR_REFUND_REQUEST_CANCEL",
            "RETURN_OR_REFUND_REQUEST_COMPLETE",
            "REPLACEMENT_REQUEST_PENDING",
            "REPLACEMENT_REQUEST_REJECT",
            "REPLACEMENT_REQUEST_REFUND_SUCCESS",
            "REPLACEMENT_REQUEST_CANCEL",
            "REPLACEMENT_REQUEST_COMPLETE",
            "AWAITING_BUYER_RESPONSE",
        ]
        | str
        | None
    ) = None
    return_tracking_number: str | None = None
    return_type: Literal["REFUND", "RETURN_AND_REFUND", "REPLACEMENT"] | str | None = None
    return_warehouse_address: ReturnWarehouseAddress | None = None
    role: Literal["BUYER", "SELLER", "OPERATOR", "SYSTEM"] | str | None = None
    seller_next_action_response: list[ReturnSellerNextAction] = no_items
    seller_proposed_return_type: str | None = None
    shipment_type: Literal["PLATFORM", "BUYER_ARRANGE"] | str | None = None
    shipping_fee_amount: list[ShippingFeeAmount] = no_items
    update_time: int | None = None
    """Unix seconds."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "discount_amount" in src:
            v = src["discount_amount"]
            adopt_list(src, "discount_amount", v, DiscountAmount)
        if "partial_refund" in src:
            v = src["partial_refund"]
            if v.__class__ is dict:
                src["partial_refund"] = new(Money)
                src["partial_refund"].__dict__ = v
            elif v is not None:
                misfit(src, "partial_refund", v)
        if "refund_amount" in src:
            v = src["refund_amount"]
            if v.__class__ is dict:
                src["refund_amount"] = new(RefundAmount)
                src["refund_amount"].__dict__ = v
            elif v is not None:
                misfit(src, "refund_amount", v)
        if "return_line_items" in src:
            v = src["return_line_items"]
            adopt_list(src, "return_line_items", v, ReturnLineItem202309, ReturnLineItem202309.nest)
        if "return_warehouse_address" in src:
            v = src["return_warehouse_address"]
            if v.__class__ is dict:
                src["return_warehouse_address"] = new(ReturnWarehouseAddress)
                src["return_warehouse_address"].__dict__ = v
            elif v is not None:
                misfit(src, "return_warehouse_address", v)
        if "seller_next_action_response" in src:
            v = src["seller_next_action_response"]
            adopt_list(src, "seller_next_action_response", v, ReturnSellerNextAction)
        if "shipping_fee_amount" in src:
            v = src["shipping_fee_amount"]
            adopt_list(src, "shipping_fee_amount", v, ShippingFeeAmount)


from .discount_amount import DiscountAmount  # noqa: E402
from .money import Money  # noqa: E402
from .refund_amount import RefundAmount  # noqa: E402
from .return_line_item_202309 import ReturnLineItem202309  # noqa: E402
from .return_seller_next_action import ReturnSellerNextAction  # noqa: E402
from .return_warehouse_address import ReturnWarehouseAddress  # noqa: E402
from .shipping_fee_amount import ShippingFeeAmount  # noqa: E402
