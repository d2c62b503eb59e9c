# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    absent,
    adopt_list,
    no_items,
)


class OrderLineItem(Model):
    _required = frozenset(
        {
            "currency",
            "display_status",
            "id",
            "original_price",
            "product_id",
            "product_name",
            "sale_price",
            "sku_id",
        }
    )
    id: str = absent
    sku_id: str = absent
    combined_listing_skus: list[CombinedListingSku] = no_items
    display_status: (
        Literal[
            "UNPAID", "AWAITING_SHIPMENT", "AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED", "COMPLETED", "CANCELLED"
        ]
        | str
    ) = absent
    product_name: str = absent
    seller_sku: str | None = None
    """The seller's own code of the SKU."""
    sku_image: str | None = None
    sku_name: str | None = None
    product_id: str = absent
    sale_price: str = absent
    """A decimal number as text."""
    pfand_fee: str | None = None
    """Bottle deposit. A decimal number as text. Only in DE."""
    platform_discount: str | None = None
    """A decimal number as text."""
    seller_discount: str | None = None
    """A decimal number as text."""
    sku_type: Literal["NORMAL", "ZERO_LOTTERY", "SHOP_PARTNER", "PRE_ORDER", "MADE_TO_ORDER"] | str | None = None
    """The values that are allowed differ by market. Deprecated."""
    cancel_reason: str | None = None
    original_price: str = absent
    """A decimal number as text."""
    rts_time: int | None = None
    """When it was ready to ship. Unix seconds."""
    package_status: Literal["TO_FULFILL", "PROCESSING", "FULFILLING", "COMPLETED", "CANCELLED"] | str | None = None
    currency: str = absent
    shipping_provider_name: str | None = None
    cancel_user: Literal["BUYER", "SELLER", "OPERATOR", "SYSTEM"] | str | None = None
    shipping_provider_id: str | None = None
    is_gift: bool | None = None
    item_tax: list[ItemTax] = no_items
    tracking_number: str | None = None
    package_id: str | None = None
    retail_delivery_fee: str | None = None
    """A decimal number as text. Only in US."""
    buyer_service_fee: str | None = None
    """A decimal number as text. Only in ID."""
    small_order_fee: str | None = None
    """A decimal number as text."""
    handling_duration_days: str | None = None
    """In day. Deprecated."""
    is_dangerous_good: bool | None = None
    needs_prescription: bool | None = None
    gift_retail_price: str | None = None
    """A decimal number as text."""
    is_unboxing_item: bool | None = None
    """Only in US."""
    unboxing_sku_code: str | None = None
    """Only in US."""
    unboxing_case_list: list[UnboxingCase] = no_items
    """Only in US."""
    room_id: str | None = None
    sub_item_info: list[SubItemInfo] = no_items
    distance_shipping_fee: str | None = None
    """A decimal number as text. Only in ID."""
    distance_fee: str | None = None
    """A decimal number as text. Only in ID."""
    shipping_vat_amount: str | None = None
    """A decimal number as text."""
    shipping_vat_rate: str | None = None
    is_pod_customized: bool | None = None
    pod_info_id: str | None = None
    product_listing_type: Literal["TEMPORARY LISTING"] | str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "combined_listing_skus" in src:
            v = src["combined_listing_skus"]
            adopt_list(src, "combined_listing_skus", v, CombinedListingSku)
        if "item_tax" in src:
            v = src["item_tax"]
            adopt_list(src, "item_tax", v, ItemTax)
        if "unboxing_case_list" in src:
            v = src["unboxing_case_list"]
            adopt_list(src, "unboxing_case_list", v, UnboxingCase)
        if "sub_item_info" in src:
            v = src["sub_item_info"]
            adopt_list(src, "sub_item_info", v, SubItemInfo, SubItemInfo.nest)


from .combined_listing_sku import CombinedListingSku  # noqa: E402
from .item_tax import ItemTax  # noqa: E402
from .sub_item_info import SubItemInfo  # noqa: E402
from .unboxing_case import UnboxingCase  # noqa: E402
