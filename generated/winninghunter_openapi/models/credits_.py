# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class Credits(Model):
    """The monthly credits of an account. They return on the first of the month, UTC."""

    used: int | None = None
    """Used this month."""
    limit: int | None = None
    """Given per month; 20000 in the vendor's sample."""
    remaining: int | None = None
    """Left this month."""
    addon_remaining: int | None = None
    """Bought in addition and left (T)."""
    total_remaining: int | None = None
    """Both together (T)."""
