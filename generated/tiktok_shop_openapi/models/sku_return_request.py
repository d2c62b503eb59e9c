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


class SkuReturnRequest(Model):
    _required = frozenset(
        {
            "return_id",
        }
    )
    order_id: str | None = None
    return_id: str = absent
    return_type: Literal["REFUND", "RETURN_AND_REFUND", "REPLACEMENT", "EXCHANGE"] | str | None = None
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
            "EXCHANGE_REQUEST_PENDING",
            "EXCHANGE_REQUEST_REFUND_SUCCESS",
            "EXCHANGE_REQUEST_CANCEL",
            "EXCHANGE_REQUEST_COMPLETE",
        ]
        | str
        | None
    ) = None
    arbitration_status: Literal["IN_PROGRESS", "SUPPORT_BUYER", "SUPPORT_SELLER", "CLOSED"] | str | None = None
    role: Literal["BUYER", "SELLER", "OPERATOR", "SYSTEM"] | str | None = None
    return_reason: str | None = None
    return_reason_text: str | None = None
    seller_next_action_response: list[ReturnSellerNextAction] = no_items
    shipment_type: Literal["PLATFORM", "BUYER_ARRANGE"] | str | None = None
    handover_method: Literal["DROP_OFF", "PICKUP"] | str | None = None
    return_tracking_number: str | None = None
    return_provider_name: str | None = None
    return_provider_id: str | None = None
    pre_return_id: str | None = None
    next_return_id: str | None = None
    refund_amount: RefundAmount | None = None
    return_line_items: list[ReturnLineItem] = no_items
    create_time: int | None = None
    """Unix seconds."""
    update_time: int | None = None
    """Unix seconds."""
    discount: Discount | None = None
    shipping_fee: ShippingFee | None = None
    buyer_keep_item: bool | None = None
    return_shipping_document_type: Literal["SHIPPING_LABEL", "QR_CODE", "QR", "QR_CODE_NBNL"] | str | None = None
    return_method: Literal["SELLER_SHIPPED", "BUYER_SHIPPED", "PLATFORM_SHIPPED"] | str | None = None
    is_combined_return: bool | None = None
    combined_return_id: str | None = None
    seller_proposed_return_type: str | None = None
    partial_refund_amount: PartialRefundAmount | None = None
    buyer_rejected_partial_refund: bool | None = None
    return_warehouse_address: ReturnWarehouseAddress | None = None
    exchange_order_lines: list[ExchangeOrderLine] = no_items
    reshipment_order_id: str | None = None
    is_quick_refund: bool | None = None
    return_sub_line_items: list[ReturnSubLineItem] = no_items
    """Deprecated."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "seller_next_action_response" in src:
            v = src["seller_next_action_response"]
            adopt_list(src, "seller_next_action_response", v, ReturnSellerNextAction)
        if "refund_amount" in src:
            v = src["refund_amount"]
            if v.__class__ is dict:
                src["refund_amount"] = new(RefundAmount)
                src["refund_amount"].__dict__ = v
            elif v is not None:
                misfit(src, "refund_amount", v)
        if "return_line_items" in src:
            v = src["return_line_items"]
            adopt_list(src, "return_line_items", v, ReturnLineItem, ReturnLineItem.nest)
        if "discount" in src:
            v = src["discount"]
            if v.__class__ is dict:
                src["discount"] = new(Discount)
                src["discount"].__dict__ = v
            elif v is not None:
                misfit(src, "discount", v)
        if "shipping_fee" in src:
            v = src["shipping_fee"]
            if v.__class__ is dict:
                src["shipping_fee"] = new(ShippingFee)
                src["shipping_fee"].__dict__ = v
            elif v is not None:
                misfit(src, "shipping_fee", v)
        if "partial_refund_amount" in src:
            v = src["partial_refund_amount"]
            if v.__class__ is dict:
                src["partial_refund_amount"] = new(PartialRefundAmount)
                src["partial_refund_amount"].__dict__ = v
            elif v is not None:
                misfit(src, "partial_refund_amount", v)
        if "return_warehouse_address" in src:
            v = src["return_warehouse_address"]
            if v.__class__ is dict:
                src["return_warehouse_address"] = new(ReturnWarehouseAddress)
                src["return_warehouse_address"].__dict__ = v
            elif v is not None:
                misfit(src, "return_warehouse_address", v)
        if "exchange_order_lines" in src:
            v = src["exchange_order_lines"]
            adopt_list(src, "exchange_order_lines", v, ExchangeOrderLine, ExchangeOrderLine.nest)
        if "return_sub_line_items" in src:
            v = src["return_sub_line_items"]
            adopt_list(src, "return_sub_line_items", v, ReturnSubLineItem, ReturnSubLineItem.nest)


from .discount import Discount  # noqa: E402
from .exchange_order_line import ExchangeOrderLine  # noqa: E402
from .partial_refund_amount import PartialRefundAmount  # noqa: E402
from .refund_amount import RefundAmount  # noqa: E402
from .return_line_item import ReturnLineItem  # noqa: E402
from .return_seller_next_action import ReturnSellerNextAction  # noqa: E402
from .return_sub_line_item import ReturnSubLineItem  # noqa: E402
from .return_warehouse_address import ReturnWarehouseAddress  # noqa: E402
from .shipping_fee import ShippingFee  # noqa: E402
