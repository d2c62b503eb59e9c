# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class VideoLivePerformance(Model):
    gmv: Money | None = None
    """Gross merchandise value."""
    gpm: Money | None = None
    """GMV per thousand views."""
    customers: int | None = None
    items_sold: int | None = None
    """Pieces sold."""
    ctr: str | None = None
    """Click-through rate: clicks by impressions."""
    product_impressions: int | None = None
    product_clicks: int | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "gmv" in src:
            v = src["gmv"]
            if v.__class__ is dict:
                src["gmv"] = new(Money)
                src["gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "gmv", v)
        if "gpm" in src:
            v = src["gpm"]
            if v.__class__ is dict:
                src["gpm"] = new(Money)
                src["gpm"].__dict__ = v
            elif v is not None:
                misfit(src, "gpm", v)


from .money import Money  # noqa: E402
