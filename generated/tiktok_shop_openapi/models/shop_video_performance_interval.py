# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class ShopVideoPerformanceInterval(Model):
    start_date: str | None = None
    """First day. A date, `YYYY-MM-DD`."""
    end_date: str | None = None
    """The day after the last one. A date, `YYYY-MM-DD`."""
    sales: ShopVideoPerformanceIntervalSales | None = None
    traffic: VideoLiveTraffic | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "sales" in src:
            v = src["sales"]
            if v.__class__ is dict:
                ShopVideoPerformanceIntervalSales.nest(v)
                src["sales"] = new(ShopVideoPerformanceIntervalSales)
                src["sales"].__dict__ = v
            elif v is not None:
                misfit(src, "sales", v)
        if "traffic" in src:
            v = src["traffic"]
            if v.__class__ is dict:
                src["traffic"] = new(VideoLiveTraffic)
                src["traffic"].__dict__ = v
            elif v is not None:
                misfit(src, "traffic", v)


from .shop_video_performance_interval_sales import ShopVideoPerformanceIntervalSales  # noqa: E402
from .video_live_traffic import VideoLiveTraffic  # noqa: E402
