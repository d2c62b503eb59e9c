# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class ShopVideoPerformanceOverviewPerformanceInterval(Model):
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

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("gpm")
        if v.__class__ is dict:
            src["gpm"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "gpm", v)
        v = src.get("shoppable_video_attributed_gmv")
        if v.__class__ is dict:
            src["shoppable_video_attributed_gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "shoppable_video_attributed_gmv", v)
        v = src.get("video_attributed_gmv")
        if v.__class__ is dict:
            src["video_attributed_gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "video_attributed_gmv", v)
        v = src.get("video_gmv")
        if v.__class__ is dict:
            src["video_gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "video_gmv", v)
        v = src.get("video_indirect_gmv")
        if v.__class__ is dict:
            src["video_indirect_gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "video_indirect_gmv", v)
        return self


from .money import Money  # noqa: E402
