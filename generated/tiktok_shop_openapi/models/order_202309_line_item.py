# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class Order202309LineItem(Model):
    buyer_service_fee: str | None = None
    """A decimal number as text. Only in ID."""
    cancel_reason: str | None = None
    cancel_user: Literal["BUYER", "SELLER", "OPERATOR", "SYSTEM"] | str | None = None
    combined_listing_skus: list[CombinedListingSku] = no_items
    currency: str | None = None
    display_status: (
        Literal[
            "UNPAID", "AWAITING_SHIPMENT", "AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED", "COMPLETED", "CANCELLED"
        ]
        | str
        | None
    ) = None
    distance_fee: str | None = None
    """A decimal number as text. Only in ID."""
    distance_shipping_fee: str | None = None
    """A decimal number as text. Only in ID."""
    gift_retail_price: str | None = None
    """A decimal number as text."""
    handling_duration_days: str | None = None
    """In day. Deprecated."""
    id: str | None = None
    is_dangerous_good: bool | None = None
    is_gift: bool | None = None
    is_unboxing_item: bool | None = None
    """Only in US."""
    item_tax: list[LineItemTax] = no_items
    needs_prescription: bool | None = None
    original_price: str | None = None
    """A decimal number as text."""
    package_id: str | None = None
    package_status: Literal["TO_FULFILL", "PROCESSING", "FULFILLING", "COMPLETED", "CANCELLED"] | str | None = None
    pfand_fee: str | None = None
    """Bottle deposit. A decimal number as text. Only in DE."""
    platform_discount: str | None = None
    """A decimal number as text."""
    product_id: str | None = None
    product_name: str | None = None
    retail_delivery_fee: str | None = None
    """A decimal number as text. Only in US."""
    rts_time: int | None = None
    """When it was ready to ship. Unix seconds."""
    sale_price: str | None = None
    """A decimal number as text."""
    seller_discount: str | None = None
    """A decimal number as text."""
    seller_sku: str | None = None
    """The seller's own code of the SKU."""
    shipping_provider_id: str | None = None
    shipping_provider_name: str | None = None
    sku_id: str | None = None
    sku_image: str | None = None
    sku_name: str | None = None
    sku_type: Literal["NORMAL", "ZERO_LOTTERY", "SHOP_PARTNER", "PRE_ORDER", "MADE_TO_ORDER"] | str | None = None
    """The values that are allowed differ by market. Deprecated."""
    small_order_fee: str | None = None
    """A decimal number as text."""
    sub_item_info: list[SubItemInfo] = no_items
    tracking_number: str | None = None
    unboxing_sku_code: str | None = None
    """Only in US."""
    item_id: str | None = None
    """Not in the live API; it says `id`."""
    quantity: int | None = None
    """Not in the live API; it has one line item per unit."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "combined_listing_skus" in src:
            v = src["combined_listing_skus"]
            adopt_list(src, "combined_listing_skus", v, CombinedListingSku)
        if "item_tax" in src:
            v = src["item_tax"]
            adopt_list(src, "item_tax", v, LineItemTax)
        if "sub_item_info" in src:
            v = src["sub_item_info"]
            adopt_list(src, "sub_item_info", v, SubItemInfo, SubItemInfo.nest)


from .combined_listing_sku import CombinedListingSku  # noqa: E402
from .line_item_tax import LineItemTax  # noqa: E402
from .sub_item_info import SubItemInfo  # noqa: E402
