# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
    absent,
)


class OrderPayment(Model):
    """What the buyer paid, as decimal strings in `currency`."""

    _required = frozenset(
        {
            "currency",
            "sub_total",
            "total_amount",
        }
    )
    currency: str = absent
    sub_total: str = absent
    """A decimal number as text."""
    shipping_fee: str | None = None
    """A decimal number as text."""
    seller_discount: str | None = None
    """A decimal number as text."""
    platform_discount: str | None = None
    """A decimal number as text."""
    payment_platform_discount: str | None = None
    """A decimal number as text."""
    payment_discount_service_fee: str | None = None
    """A decimal number as text."""
    total_amount: str = absent
    """A decimal number as text."""
    original_total_product_price: str | None = None
    """A decimal number as text."""
    original_shipping_fee: str | None = None
    """A decimal number as text."""
    shipping_fee_seller_discount: str | None = None
    """A decimal number as text."""
    shipping_fee_platform_discount: str | None = None
    """A decimal number as text."""
    shipping_fee_cofunded_discount: str | None = None
    """A decimal number as text."""
    tax: str | None = None
    """A decimal number as text."""
    small_order_fee: str | None = None
    """A decimal number as text."""
    shipping_fee_tax: str | None = None
    """A decimal number as text."""
    product_tax: str | None = None
    """A decimal number as text."""
    retail_delivery_fee: str | None = None
    """A decimal number as text. Only in US."""
    buyer_service_fee: str | None = None
    """A decimal number as text. Only in ID."""
    handling_fee: str | None = None
    """A decimal number as text. Only in ID."""
    shipping_insurance_fee: str | None = None
    """A decimal number as text. Only in ID."""
    item_insurance_fee: str | None = None
    """A decimal number as text. Only in ID, US."""
    item_insurance_tax: str | None = None
    """A decimal number as text. Only in US."""
    distance_shipping_fee: str | None = None
    """A decimal number as text. Only in ID."""
    distance_fee: str | None = None
    """A decimal number as text. Only in ID."""
