# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class StatementTransactionSupplementaryComponent(Model):
    customer_payment_amount: str | None = None
    """A decimal number as text."""
    customer_refund_amount: str | None = None
    """A decimal number as text."""
    platform_discount_amount: str | None = None
    """A decimal number as text."""
    platform_discount_refund_amount: str | None = None
    """A decimal number as text."""
    seller_cofunded_discount_amount: str | None = None
    """A decimal number as text."""
    seller_cofunded_discount_refund_amount: str | None = None
    """A decimal number as text."""
    platform_cofunded_discount_amount: str | None = None
    """A decimal number as text."""
    platform_cofunded_discount_refund_amount: str | None = None
    """A decimal number as text."""
    retail_delivery_fee_amount: str | None = None
    """A decimal number as text."""
    retail_delivery_fee_payment_amount: str | None = None
    """A decimal number as text."""
    retail_delivery_fee_refund_amount: str | None = None
    """A decimal number as text."""
    sales_tax_amount: str | None = None
    """A decimal number as text."""
    sales_tax_payment_amount: str | None = None
    """A decimal number as text."""
    sales_tax_refund_amount: str | None = None
    """A decimal number as text."""
