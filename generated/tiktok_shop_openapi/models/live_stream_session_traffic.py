# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class LiveStreamSessionTraffic(Model):
    acu: int | None = None
    """Average number of viewers at a time."""
    avg_viewing_duration: int | None = None
    """In second."""
    avg_viewing_duration_per_viewer: int | None = None
    """In second."""
    ctor: str | None = None
    """Click-to-order rate: orders by clicks."""
    ctor_sku_order: str | None = None
    ctr: str | None = None
    """Click-through rate: clicks by impressions."""
    gmv_per_hour: Money | None = None
    impressions: int | None = None
    impressions_per_hour: int | None = None
    live_ctr: str | None = None
    order_rate_sku_orders: str | None = None
    over_1m_live_viewing_rate: str | None = None
    over_1m_views: int | None = None
    pcu: int | None = None
    """Highest number of viewers at a time."""
    product_clicks: int | None = None
    product_impressions: int | None = None
    products_added: int | None = None
    show_gpm: Money | None = None
    """GMV per thousand impressions."""
    tap_through_rate: str | None = None
    viewers: int | None = None
    views: int | None = None
    watch_gpm: Money | None = None
    """GMV per thousand views."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "gmv_per_hour" in src:
            v = src["gmv_per_hour"]
            if v.__class__ is dict:
                src["gmv_per_hour"] = new(Money)
                src["gmv_per_hour"].__dict__ = v
            elif v is not None:
                misfit(src, "gmv_per_hour", v)
        if "show_gpm" in src:
            v = src["show_gpm"]
            if v.__class__ is dict:
                src["show_gpm"] = new(Money)
                src["show_gpm"].__dict__ = v
            elif v is not None:
                misfit(src, "show_gpm", v)
        if "watch_gpm" in src:
            v = src["watch_gpm"]
            if v.__class__ is dict:
                src["watch_gpm"] = new(Money)
                src["watch_gpm"].__dict__ = v
            elif v is not None:
                misfit(src, "watch_gpm", v)


from .money import Money  # noqa: E402
