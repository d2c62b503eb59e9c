# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class ProductDay(Model):
    """What a product sold on one day."""

    date: str | None = None
    """The day; its time zone is not documented. A date, `YYYY-MM-DD`."""
    revenue: float | None = None
    """Revenue of the day."""
    sales: int | None = None
    """Units sold on the day."""
