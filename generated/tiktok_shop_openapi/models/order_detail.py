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
    no_list,
)


class OrderDetail(Model):
    _required = frozenset(
        {
            "create_time",
            "id",
            "line_items",
            "payment",
            "status",
            "update_time",
        }
    )
    id: str = absent
    cancellation_initiator: Literal["SELLER", "BUYER", "SYSTEM"] | str | None = None
    shipping_provider: str | None = None
    shipping_provider_id: str | None = None
    user_id: str | None = None
    """The buyer."""
    status: (
        Literal[
            "UNPAID",
            "ON_HOLD",
            "AWAITING_SHIPMENT",
            "PARTIALLY_SHIPPING",
            "AWAITING_COLLECTION",
            "IN_TRANSIT",
            "DELIVERED",
            "COMPLETED",
            "CANCELLED",
        ]
        | str
    ) = absent
    """ON_HOLD lasts about an hour after payment; the buyer's data is hidden meanwhile."""
    rts_time: int | None = None
    """When it was ready to ship. Unix seconds."""
    payment: OrderPayment = absent
    recipient_address: RecipientAddress | None = None
    buyer_message: str | None = None
    create_time: int = absent
    """Unix seconds."""
    tracking_number: str | None = None
    cancel_reason: str | None = None
    rts_sla_time: int | None = None
    """By when it must be ready to ship. Unix seconds."""
    paid_time: int | None = None
    """Unix seconds."""
    fulfillment_type: (
        Literal["FULFILLMENT_BY_SELLER", "FULFILLMENT_BY_TIKTOK", "FULFILLMENT_BY_DILAYANI_TOKOPEDIA"] | str | None
    ) = None
    seller_note: str | None = None
    tts_sla_time: int | None = None
    """Unix seconds."""
    cancel_order_sla_time: int | None = None
    """Unix seconds."""
    update_time: int = absent
    """Unix seconds."""
    packages: list[IdRef] = no_items
    """Packages that hold its items."""
    delivery_type: Literal["HOME_DELIVERY", "COLLECTION_POINT"] | str | None = None
    is_sample_order: bool | None = None
    warehouse_id: str | None = None
    split_or_combine_tag: str | None = None
    has_updated_recipient_address: bool | None = None
    cpf: str | None = None
    """The buyer's tax number (Brazil)."""
    delivery_option_id: str | None = None
    delivery_sla_time: int | None = None
    """By when it must be delivered. Unix seconds."""
    payment_method_name: str | None = None
    payment_card_type: str | None = None
    channel_entity_national_registry_id: str | None = None
    payment_method_code: str | None = None
    payment_auth_code: str | None = None
    """Only in BR."""
    shipping_due_time: int | None = None
    """Unix seconds."""
    line_items: list[OrderDetailLineItem] = no_items
    """One item is one piece: two pieces of a SKU are two items."""
    shipping_type: Literal["TIKTOK", "SELLER", "TIKTOK_DIGITAL"] | str | None = None
    buyer_email: str | None = None
    delivery_time: int | None = None
    """Unix seconds."""
    need_upload_invoice: (
        Literal["UNKNOWN", "NEED_INVOICE", "NO_NEED", "INVOICE_UPLOADED", "INVOICE_PROCESSING"] | str | None
    ) = None
    """Only in BR."""
    is_cod: bool | None = None
    """Paid on delivery. The server takes false when it is not given."""
    request_cancel_time: int | None = None
    """Unix seconds."""
    delivery_option_required_delivery_time: int | None = None
    """Unix seconds."""
    delivery_option_name: str | None = None
    is_buyer_request_cancel: bool | None = None
    delivery_due_time: int | None = None
    """Unix seconds."""
    collection_time: int | None = None
    """Unix seconds."""
    is_on_hold_order: bool | None = None
    """Held back for about an hour after payment; buyer data is hidden meanwhile."""
    cancel_time: int | None = None
    """Unix seconds."""
    is_replacement_order: bool | None = None
    replaced_order_id: str | None = None
    collection_due_time: int | None = None
    """Unix seconds."""
    pick_up_cut_off_time: int | None = None
    """Unix seconds."""
    fast_dispatch_sla_time: int | None = None
    """Unix seconds. Only in TH, PH."""
    commerce_platform: Literal["TIKTOK_SHOP", "TOKOPEDIA"] | str | None = None
    """Only in ID."""
    order_type: (
        Literal["NORMAL", "ZERO_LOTTERY", "AUCTION", "PRE_ORDER", "MADE_TO_ORDER", "BACK_ORDER", "VIRTUAL_ORDER"]
        | str
        | None
    ) = None
    """The values that are allowed differ by market."""
    release_date: int | None = None
    """Unix seconds."""
    handling_duration: HandlingDuration | None = None
    auto_combine_group_id: str | None = None
    cpf_name: str | None = None
    is_exchange_order: bool | None = None
    """Only in US, UK."""
    exchange_source_order_id: str | None = None
    """Only in US, UK."""
    is_subscription_order: bool | None = None
    is_refundable_sample: bool | None = None
    authentication_required: bool | None = None
    consultation_id: str | None = None
    fast_delivery_program: (
        Literal["3_DAY_DELIVERY", "3_DAY_POTENTIAL_SHIPPING", "3_DAY_POTENTIAL_TRANSIT"] | str | None
    ) = None
    """Only in US."""
    buyer_nickname: str | None = None
    buyer_avatar: str | None = None
    order_rights: list[int] = no_items
    """Only in SEA."""
    fulfillment_priority_level: int | None = None
    """Only in SEA."""
    recommended_shipping_time: int | None = None
    """Unix seconds. Only in SEA."""
    instore_pickup_sla_time: int | None = None
    """Unix seconds."""
    fast_rts_sla_time: int | None = None
    """Unix seconds. Only in SEA."""
    fast_collection_sla_time: int | None = None
    """Unix seconds. Only in SEA."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "payment" in src:
            v = src["payment"]
            if v.__class__ is dict:
                src["payment"] = new(OrderPayment)
                src["payment"].__dict__ = v
            elif v is not None:
                misfit(src, "payment", v)
        if "recipient_address" in src:
            v = src["recipient_address"]
            if v.__class__ is dict:
                RecipientAddress.nest(v)
                src["recipient_address"] = new(RecipientAddress)
                src["recipient_address"].__dict__ = v
            elif v is not None:
                misfit(src, "recipient_address", v)
        if "packages" in src:
            v = src["packages"]
            adopt_list(src, "packages", v, IdRef)
        if "line_items" in src:
            v = src["line_items"]
            adopt_list(src, "line_items", v, OrderDetailLineItem, OrderDetailLineItem.nest)
        if "handling_duration" in src:
            v = src["handling_duration"]
            if v.__class__ is dict:
                src["handling_duration"] = new(HandlingDuration)
                src["handling_duration"].__dict__ = v
            elif v is not None:
                misfit(src, "handling_duration", v)
        if "order_rights" in src:
            v = src["order_rights"]
            if v.__class__ is not list:
                no_list(src, "order_rights", v)


from .handling_duration import HandlingDuration  # noqa: E402
from .id_ref import IdRef  # noqa: E402
from .order_detail_line_item import OrderDetailLineItem  # noqa: E402
from .order_payment import OrderPayment  # noqa: E402
from .recipient_address import RecipientAddress  # noqa: E402
