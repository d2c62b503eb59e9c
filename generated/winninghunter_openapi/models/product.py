# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class Product(Model):
    """A product as its detail page shows it."""

    id: str | None = None
    """Product id."""
    title: str | None = None
    """Title of the product."""
    shop_id: str | None = None
    """WinningHunter id of the shop that sells it."""
    price: float | None = None
    """Price; the currency is not documented."""
    revenue: float | None = None
    """Revenue; the period is not documented, and the currency neither."""
    sales: int | None = None
    """Units sold; the period is not documented."""
    rating: float | None = None
    """Average rating."""
    image: str | None = None
    """Address of the main image."""
