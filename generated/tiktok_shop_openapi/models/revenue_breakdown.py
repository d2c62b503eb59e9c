# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class RevenueBreakdown(Model):
    """Parts of the revenue, as decimal strings in the currency beside it; refunds and discounts are negative."""

    subtotal_before_discount_amount: str | None = None
    """A decimal number as text."""
    seller_discount_amount: str | None = None
    """A decimal number as text."""
    refund_subtotal_before_discount_amount: str | None = None
    """A decimal number as text."""
    seller_discount_refund_amount: str | None = None
    """A decimal number as text."""
    cod_service_fee_amount: str | None = None
    """A decimal number as text. Only in SA."""
    refund_cod_service_fee_amount: str | None = None
    """A decimal number as text. Only in SA."""
    distant_item_fee_amount: str | None = None
    """A decimal number as text."""
