# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class ExploredProduct(Model):
    """A product that a filter found."""

    id: str | None = None
    """Product id."""
    title: str | None = None
    """Title of the product."""
    price: float | None = None
    """Price; the currency is not documented."""
    revenue: float | None = None
    """Revenue in the period; the currency is not documented."""
    sales: int | None = None
    """Units sold in the period."""
    country: str | None = None
    """Market."""
    winninghunter_product_url: str | None = None
    """Its page at WinningHunter (T)."""
    tiktok_shop_product_url: str | None = None
    """Its page at TikTok Shop (T)."""
