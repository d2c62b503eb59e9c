# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class ExploredShop(Model):
    """A shop that a filter found. No source shows its other fields; they are kept as they come."""

    id: str | None = None
    """Its id; presumed from the other routes."""
    winninghunter_shop_url: str | None = None
    """Its page at WinningHunter (T)."""
    tiktok_shop_url: str | None = None
    """Its page at TikTok Shop (T)."""
