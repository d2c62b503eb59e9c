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


class PackageDetail(Model):
    package_id: str | None = None
    orders: list[PackageOrder] = no_items
    package_status: Literal["TO_FULFILL", "PROCESSING", "FULFILLING", "COMPLETED", "CANCELLED"] | str | None = None
    package_sub_status: (
        Literal[
            "CREATED",
            "ISSUE",
            "STOCKING",
            "RTSING",
            "HBW",
            "HBWING",
            "TSP_PENDING",
            "RTS",
            "TTS",
            "DELIVERED",
            "SHIP_EXCEPTION",
            "PART_DELIVERED_AND_EXCEPTION",
            "CANCELLED",
        ]
        | str
        | None
    ) = None
    ship_exception_reason: (
        Literal["PACKAGE_DAMAGAED", "PACKAGE_LOST", "RETURNED_TO_SHIPPER", "PACKAGE_SCRAP"] | str | None
    ) = None
    """Why shipping failed."""
    split_and_combine_tag: Literal["DEFAULT", "COMBINE", "SPLIT"] | str | None = None
    has_multi_skus: bool | None = None
    note_tag: Literal["BUYER_UNNOTED", "BUYER_NOTED"] | str | None = None
    shipping_provider_name: str | None = None
    shipping_provider_id: str | None = None
    shipping_type: Literal["TIKTOK", "SELLER"] | str | None = None
    delivery_option_name: str | None = None
    delivery_option_id: str | None = None
    tracking_number: str | None = None
    last_mile_tracking_number: str | None = None
    pickup_slot: TimeSlot | None = None
    create_time: int | None = None
    """Unix seconds."""
    handover_method: Literal["PICKUP", "DROP_OFF"] | str | None = None
    order_line_item_ids: list[str] = no_items
    recipient_address: FulfillmentRecipientAddress | None = None
    sender_address: FulfillmentRecipientAddress | None = None
    weight: ParcelWeight | None = None
    dimension: ParcelDimensions | None = None
    update_time: int | None = None
    """Unix seconds."""
    insurance: Insurance | None = None
    biz_extension_tags: list[str] = no_items
    warehouse_id: str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "orders" in src:
            v = src["orders"]
            adopt_list(src, "orders", v, PackageOrder, PackageOrder.nest)
        if "pickup_slot" in src:
            v = src["pickup_slot"]
            if v.__class__ is dict:
                src["pickup_slot"] = new(TimeSlot)
                src["pickup_slot"].__dict__ = v
            elif v is not None:
                misfit(src, "pickup_slot", v)
        if "order_line_item_ids" in src:
            v = src["order_line_item_ids"]
            if v.__class__ is not list:
                no_list(src, "order_line_item_ids", v)
        if "recipient_address" in src:
            v = src["recipient_address"]
            if v.__class__ is dict:
                src["recipient_address"] = new(FulfillmentRecipientAddress)
                src["recipient_address"].__dict__ = v
            elif v is not None:
                misfit(src, "recipient_address", v)
        if "sender_address" in src:
            v = src["sender_address"]
            if v.__class__ is dict:
                src["sender_address"] = new(FulfillmentRecipientAddress)
                src["sender_address"].__dict__ = v
            elif v is not None:
                misfit(src, "sender_address", v)
        if "weight" in src:
            v = src["weight"]
            if v.__class__ is dict:
                src["weight"] = new(ParcelWeight)
                src["weight"].__dict__ = v
            elif v is not None:
                misfit(src, "weight", v)
        if "dimension" in src:
            v = src["dimension"]
            if v.__class__ is dict:
                src["dimension"] = new(ParcelDimensions)
                src["dimension"].__dict__ = v
            elif v is not None:
                misfit(src, "dimension", v)
        if "insurance" in src:
            v = src["insurance"]
            if v.__class__ is dict:
                src["insurance"] = new(Insurance)
                src["insurance"].__dict__ = v
            elif v is not None:
                misfit(src, "insurance", v)
        if "biz_extension_tags" in src:
            v = src["biz_extension_tags"]
            if v.__class__ is not list:
                no_list(src, "biz_extension_tags", v)


from .fulfillment_recipient_address import FulfillmentRecipientAddress  # noqa: E402
from .insurance import Insurance  # noqa: E402
from .package_order import PackageOrder  # noqa: E402
from .parcel_dimensions import ParcelDimensions  # noqa: E402
from .parcel_weight import ParcelWeight  # noqa: E402
from .time_slot import TimeSlot  # noqa: E402
