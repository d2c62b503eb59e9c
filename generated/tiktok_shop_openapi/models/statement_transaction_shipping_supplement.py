# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class StatementTransactionShippingSupplement(Model):
    platform_shipping_fee_discount_amount: str | None = None
    """A decimal number as text."""
    promo_shipping_incentive_amount: str | None = None
    """A decimal number as text."""
    shipping_fee_subsidy_amount: str | None = None
    """A decimal number as text."""
    seller_shipping_fee_discount_amount: str | None = None
    """A decimal number as text."""
    customer_shipping_fee_offset_amount: str | None = None
    """A decimal number as text. Only in US."""
    fbm_shipping_cost_amount: str | None = None
    """A decimal number as text."""
    fbt_shipping_cost_amount: str | None = None
    """A decimal number as text. Only in EU, UK."""
    fbt_fulfillment_fee_amount: str | None = None
    """A decimal number as text. Only in US."""
    fbt_fulfillment_fee_reimbursement_amount: str | None = None
    """A decimal number as text. Deprecated."""
    return_refund_subsidy_amount: str | None = None
    """A decimal number as text."""
    refunded_customer_shipping_fee_amount: str | None = None
    """A decimal number as text."""
    customer_shipping_fee: str | None = None
    """A decimal number as text."""
    refund_customer_shipping_fee: str | None = None
    """A decimal number as text."""
