# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
    absent,
)


class Statement(Model):
    _required = frozenset(
        {
            "adjustment_amount",
            "currency",
            "fee_amount",
            "id",
            "payment_status",
            "settlement_amount",
            "statement_time",
        }
    )
    id: str = absent
    statement_time: int = absent
    """
    When it was made: 00:00 UTC, for the day before (an older text reads as if it opened the day that it
    covers). Unix seconds.
    """
    settlement_amount: str = absent
    """What the seller gets, in `currency`. A decimal number as text."""
    currency: str = absent
    """ISO 4217 currency code."""
    revenue_amount: str | None = None
    """Absent for local sellers in the UK and US. A decimal number as text."""
    fee_amount: str = absent
    """Negative. A decimal number as text."""
    adjustment_amount: str = absent
    """A decimal number as text."""
    payment_status: Literal["PAID", "FAILED", "PROCESSING", "SETTLED"] | str = absent
    payment_id: str | None = None
    """The payment that covers it; one payment can cover several statements."""
    net_sales_amount: str | None = None
    """Local sellers in the UK and US only. A decimal number as text. Only in SEA."""
    shipping_cost_amount: str | None = None
    """Local sellers in the UK and US only; negative. A decimal number as text. Only in SEA."""
    payment_time: int | None = None
    """When it was paid. Unix seconds."""
