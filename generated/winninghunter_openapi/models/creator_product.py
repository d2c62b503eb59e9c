# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class CreatorProduct(Model):
    """A product in the list of a creator. It has no price."""

    id: str | None = None
    """Product id."""
    title: str | None = None
    """Title of the product."""
    revenue: float | None = None
    """Revenue in the period; the currency is not documented."""
    sales: int | None = None
    """Units sold in the period."""
