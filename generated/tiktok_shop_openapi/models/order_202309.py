# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    misfit,
    new,
    no_items,
    no_list,
)


class Order202309(Model):
    auto_combine_group_id: str | None = None
    buyer_avatar: str | None = None
    buyer_email: str | None = None
    buyer_message: str | None = None
    buyer_nickname: str | None = None
    cancel_order_sla_time: int | None = None
    """Unix seconds."""
    cancel_reason: str | None = None
    cancel_time: int | None = None
    """Unix seconds."""
    cancellation_initiator: Literal["SELLER", "BUYER", "SYSTEM"] | str | None = None
    channel_entity_national_registry_id: str | None = None
    collection_due_time: int | None = None
    """Unix seconds."""
    collection_time: int | None = None
    """Unix seconds."""
    commerce_platform: Literal["TIKTOK_SHOP", "TOKOPEDIA"] | str | None = None
    """Only in ID."""
    consultation_id: str | None = None
    cpf: str | None = None
    """The buyer's tax number (Brazil)."""
    cpf_name: str | None = None
    create_time: int | None = None
    """Unix seconds."""
    delivery_due_time: int | None = None
    """Unix seconds."""
    delivery_option_id: str | None = None
    delivery_option_name: str | None = None
    delivery_option_required_delivery_time: int | None = None
    """Unix seconds."""
    delivery_sla_time: int | None = None
    """By when it must be delivered. Unix seconds."""
    delivery_time: int | None = None
    """Unix seconds."""
    delivery_type: Literal["HOME_DELIVERY", "COLLECTION_POINT"] | str | None = None
    exchange_source_order_id: str | None = None
    """Only in US, UK."""
    fast_delivery_program: Literal["3_DAY_DELIVERY"] | str | None = None
    """Only in US."""
    fast_dispatch_sla_time: int | None = None
    """Unix seconds. Only in TH, PH."""
    fulfillment_priority_level: int | None = None
    """Only in SEA."""
    fulfillment_type: (
        Literal["FULFILLMENT_BY_SELLER", "FULFILLMENT_BY_TIKTOK", "FULFILLMENT_BY_DILAYANI_TOKOPEDIA"] | str | None
    ) = None
    handling_duration: HandlingDuration | None = None
    has_updated_recipient_address: bool | None = None
    id: str | None = None
    is_buyer_request_cancel: bool | None = None
    is_cod: bool | None = None
    """Paid on delivery. The server takes false when it is not given."""
    is_exchange_order: bool | None = None
    """Only in US, UK."""
    is_on_hold_order: bool | None = None
    """Held back for about an hour after payment; buyer data is hidden meanwhile."""
    is_replacement_order: bool | None = None
    is_sample_order: bool | None = None
    is_subscription_order: bool | None = None
    line_items: list[Order202309LineItem] = no_items
    """One item is one piece: two pieces of a SKU are two items."""
    need_upload_invoice: (
        Literal["UNKNOWN", "NEED_INVOICE", "NO_NEED", "INVOICE_UPLOADED", "INVOICE_PROCESSING"] | str | None
    ) = None
    """Only in BR."""
    order_rights: list[int] = no_items
    """Only in SEA."""
    order_type: (
        Literal["NORMAL", "ZERO_LOTTERY", "PRE_ORDER", "MADE_TO_ORDER", "BACK_ORDER", "VIRTUAL_ORDER"] | str | None
    ) = None
    """The values that are allowed differ by market."""
    packages: list[IdRef] = no_items
    """Packages that hold its items."""
    paid_time: int | None = None
    """Unix seconds."""
    payment: OrderPayment | None = None
    payment_auth_code: str | None = None
    """Only in BR."""
    payment_card_type: str | None = None
    payment_method_code: str | None = None
    payment_method_name: str | None = None
    pick_up_cut_off_time: int | None = None
    """Unix seconds."""
    recipient_address: RecipientAddress202309 | None = None
    recommended_shipping_time: int | None = None
    """Unix seconds. Only in SEA."""
    release_date: int | None = None
    """Unix seconds."""
    replaced_order_id: str | None = None
    request_cancel_time: int | None = None
    """Unix seconds."""
    rts_sla_time: int | None = None
    """By when it must be ready to ship. Unix seconds."""
    rts_time: int | None = None
    """When it was ready to ship. Unix seconds."""
    seller_note: str | None = None
    shipping_due_time: int | None = None
    """Unix seconds."""
    shipping_provider: str | None = None
    shipping_provider_id: str | None = None
    shipping_type: Literal["TIKTOK", "SELLER", "TIKTOK_DIGITAL"] | str | None = None
    split_or_combine_tag: Literal["COMBINED", "SPLIT"] | str | None = None
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
        | None
    ) = None
    """ON_HOLD lasts about an hour after payment; the buyer's data is hidden meanwhile."""
    tracking_number: str | None = None
    tts_sla_time: int | None = None
    """Unix seconds."""
    update_time: int | None = None
    """Unix seconds."""
    user_id: str | None = None
    """The buyer."""
    warehouse_id: str | None = None
    order_id: str | None = None
    """Not in the live API; it says `id`."""
    order_status: str | None = None
    """Not in the live API; it says `status`."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "handling_duration" in src:
            v = src["handling_duration"]
            if v.__class__ is dict:
                src["handling_duration"] = new(HandlingDuration)
                src["handling_duration"].__dict__ = v
            elif v is not None:
                misfit(src, "handling_duration", v)
        if "line_items" in src:
            v = src["line_items"]
            adopt_list(src, "line_items", v, Order202309LineItem, Order202309LineItem.nest)
        if "order_rights" in src:
            v = src["order_rights"]
            if v.__class__ is not list:
                no_list(src, "order_rights", v)
        if "packages" in src:
            v = src["packages"]
            adopt_list(src, "packages", v, IdRef)
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
                RecipientAddress202309.nest(v)
                src["recipient_address"] = new(RecipientAddress202309)
                src["recipient_address"].__dict__ = v
            elif v is not None:
                misfit(src, "recipient_address", v)


from .handling_duration import HandlingDuration  # noqa: E402
from .id_ref import IdRef  # noqa: E402
from .order_202309_line_item import Order202309LineItem  # noqa: E402
from .order_payment import OrderPayment  # noqa: E402
from .recipient_address_202309 import RecipientAddress202309  # noqa: E402
