# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class SubItemInfo(Model):
    id: str | None = None
    sku_id: str | None = None
    display_status: (
        Literal[
            "UNPAID", "AWAITING_SHIPMENT", "AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED", "COMPLETED", "CANCELLED"
        ]
        | str
        | None
    ) = None
    product_name: str | None = None
    seller_sku: str | None = None
    """The seller's own code of the SKU."""
    sku_image: str | None = None
    sku_name: str | None = None
    product_id: str | None = None
    sale_price: str | None = None
    """A decimal number as text."""
    platform_discount: str | None = None
    """A decimal number as text."""
    seller_discount: str | None = None
    """A decimal number as text."""
    cancel_reason: str | None = None
    original_price: str | None = None
    """A decimal number as text."""
    rts_time: int | None = None
    """When it was ready to ship. Unix seconds."""
    package_status: Literal["TO_FULFILL", "PROCESSING", "FULFILLING", "COMPLETED", "CANCELLED"] | str | None = None
    currency: str | None = None
    shipping_provider_name: str | None = None
    cancel_user: Literal["BUYER", "SELLER", "OPERATOR", "SYSTEM"] | str | None = None
    shipping_provider_id: str | None = None
    item_tax: list[ItemTax] = no_items
    tracking_number: str | None = None
    package_id: str | None = None
    retail_delivery_fee: str | None = None
    """A decimal number as text. Only in US."""
    is_dangerous_good: bool | None = None
    warehouse_id: str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "item_tax" in src:
            v = src["item_tax"]
            adopt_list(src, "item_tax", v, ItemTax)


from .item_tax import ItemTax  # noqa: E402
