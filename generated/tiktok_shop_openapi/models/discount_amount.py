# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class DiscountAmount(Model):
    currency: str | None = None
    product_seller_discount: str | None = None
    """A decimal number as text."""
    shipping_fee_platform_discount: str | None = None
    """A decimal number as text."""
    shipping_fee_seller_discount: str | None = None
    """A decimal number as text."""
    product_platform_discount: str | None = None
    """A decimal number as text."""
