# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class UnsettledTransactionShippingSupplement(Model):
    customer_shipping_fee_offset_amount: str | None = None
    """A decimal number as text. Only in US."""
    shipping_fee_subsidy_amount: str | None = None
    """A decimal number as text."""
    platform_shipping_fee_discount_amount: str | None = None
    """A decimal number as text."""
    fbm_shipping_cost_amount: str | None = None
    """A decimal number as text."""
    fbt_shipping_cost_amount: str | None = None
    """A decimal number as text."""
    promo_shipping_incentive_amount: str | None = None
    """A decimal number as text."""
    fbt_fulfillment_fee_amount: str | None = None
    """A decimal number as text. Only in US."""
    seller_shipping_fee_discount_amount: str | None = None
    """A decimal number as text."""
