# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class ProductTotals(Model):
    """What a product sold in a period."""

    revenue: float | None = None
    """Revenue in the period; the currency is not documented."""
    sales: int | None = None
    """Units sold in the period."""
    avg_price: float | None = None
    """Average price of a unit."""
    period: int | None = None
    """Days that the sums cover."""
