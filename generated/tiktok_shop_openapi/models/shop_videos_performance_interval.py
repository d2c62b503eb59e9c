# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class ShopVideosPerformanceInterval(Model):
    end_date: str | None = None
    """The day after the last one. A date, `YYYY-MM-DD`."""
    sales: ShopVideosPerformanceIntervalSales | None = None
    start_date: str | None = None
    """First day. A date, `YYYY-MM-DD`."""
    traffic: VideoLiveTraffic | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "sales" in src:
            v = src["sales"]
            if v.__class__ is dict:
                ShopVideosPerformanceIntervalSales.nest(v)
                src["sales"] = new(ShopVideosPerformanceIntervalSales)
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


from .shop_videos_performance_interval_sales import ShopVideosPerformanceIntervalSales  # noqa: E402
from .video_live_traffic import VideoLiveTraffic  # noqa: E402
