# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class ShopVideoOverviewInterval(Model):
    avg_daily_customers: int | None = None
    ctor_sku_order: str | None = None
    ctr: str | None = None
    """Click-through rate: clicks by impressions."""
    end_date: str | None = None
    """The day after the last one. A date, `YYYY-MM-DD`."""
    gpm: Money | None = None
    """GMV per thousand views."""
    product_clicks: int | None = None
    product_impressions: int | None = None
    shoppable_video_attributed_gmv: Money | None = None
    start_date: str | None = None
    """First day. A date, `YYYY-MM-DD`."""
    today: bool | None = None
    video_attributed_gmv: Money | None = None
    video_attributed_sku_orders: int | None = None
    video_gmv: Money | None = None
    video_indirect_gmv: Money | None = None
    video_product_viewers: int | None = None
    video_views: int | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "gpm" in src:
            v = src["gpm"]
            if v.__class__ is dict:
                src["gpm"] = new(Money)
                src["gpm"].__dict__ = v
            elif v is not None:
                misfit(src, "gpm", v)
        if "shoppable_video_attributed_gmv" in src:
            v = src["shoppable_video_attributed_gmv"]
            if v.__class__ is dict:
                src["shoppable_video_attributed_gmv"] = new(Money)
                src["shoppable_video_attributed_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "shoppable_video_attributed_gmv", v)
        if "video_attributed_gmv" in src:
            v = src["video_attributed_gmv"]
            if v.__class__ is dict:
                src["video_attributed_gmv"] = new(Money)
                src["video_attributed_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "video_attributed_gmv", v)
        if "video_gmv" in src:
            v = src["video_gmv"]
            if v.__class__ is dict:
                src["video_gmv"] = new(Money)
                src["video_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "video_gmv", v)
        if "video_indirect_gmv" in src:
            v = src["video_indirect_gmv"]
            if v.__class__ is dict:
                src["video_indirect_gmv"] = new(Money)
                src["video_indirect_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "video_indirect_gmv", v)


from .money import Money  # noqa: E402
