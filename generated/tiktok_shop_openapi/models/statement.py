# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from .._support import Model


class Statement(Model):
    id: str | None = None
    statement_time: int | None = None
    """Unix seconds."""
    settlement_amount: str | None = None
    """A decimal number as text."""
    currency: str | None = None
    """ISO 4217 currency code."""
    revenue_amount: str | None = None
    """A decimal number as text."""
    fee_amount: str | None = None
    """A decimal number as text."""
    adjustment_amount: str | None = None
    """A decimal number as text."""
    payment_status: Literal["PAID", "FAILED", "PROCESSING", "SETTLED"] | str | None = None
    payment_id: str | None = None
    net_sales_amount: str | None = None
    """A decimal number as text. Only in SEA."""
    shipping_cost_amount: str | None = None
    """A decimal number as text. Only in SEA."""
    payment_time: int | None = None
    """Unix seconds."""
