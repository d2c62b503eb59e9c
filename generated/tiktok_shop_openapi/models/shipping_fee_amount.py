# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class ShippingFeeAmount(Model):
    currency: str | None = None
    seller_paid_return_shipping_fee: str | None = None
    """A decimal number as text."""
    platform_paid_return_shipping_fee: str | None = None
    """A decimal number as text."""
    buyer_paid_return_shipping_fee: str | None = None
    """A decimal number as text."""
