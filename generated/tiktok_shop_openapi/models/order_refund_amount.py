# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class OrderRefundAmount(Model):
    currency: str | None = None
    refund_total: str | None = None
    """A decimal number as text."""
    refund_subtotal: str | None = None
    """A decimal number as text."""
    refund_shipping_fee: str | None = None
    """A decimal number as text."""
    refund_tax: str | None = None
    """A decimal number as text."""
    retail_delivery_fee: str | None = None
    """A decimal number as text."""
