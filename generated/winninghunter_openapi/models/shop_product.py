# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class ShopProduct(Model):
    """A product in the list of a shop."""

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
