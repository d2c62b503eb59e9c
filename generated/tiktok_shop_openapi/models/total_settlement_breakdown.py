# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class TotalSettlementBreakdown(Model):
    total_revenue_amount: str | None = None
    """A decimal number as text."""
    total_shipping_cost_amount: str | None = None
    """A decimal number as text."""
    total_fee_tax_amount: str | None = None
    """A decimal number as text."""
    total_adjustment_amount: str | None = None
    """A decimal number as text."""
