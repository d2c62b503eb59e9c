# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
    absent,
)


class RefundAmount(Model):
    _required = frozenset(
        {
            "currency",
            "refund_total",
        }
    )
    currency: str = absent
    refund_total: str = absent
    """A decimal number as text."""
    refund_subtotal: str | None = None
    """A decimal number as text."""
    refund_shipping_fee: str | None = None
    """A decimal number as text."""
    refund_tax: str | None = None
    """A decimal number as text."""
    retail_delivery_fee: str | None = None
    """A decimal number as text."""
    buyer_service_fee: str | None = None
    """A decimal number as text. Only in ID."""
