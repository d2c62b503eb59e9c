# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class Shop(Model):
    """A shop as its detail page shows it."""

    id: str | None = None
    """WinningHunter id of the shop."""
    name: str | None = None
    """Name of the shop."""
    country: str | None = None
    """Market, for example `US`."""
    logo: str | None = None
    """Address of the logo."""
    products_count: int | None = None
    """Products on sale."""
    creators_count: int | None = None
    """Creators who sell for it."""
    rating: float | None = None
    """Average rating."""
