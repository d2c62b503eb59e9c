# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class ShopVideoPerformanceDetailPerformanceInterval(Model):
    start_date: str | None = None
    """First day. A date, `YYYY-MM-DD`."""
    end_date: str | None = None
    """The day after the last one. A date, `YYYY-MM-DD`."""
    sales: ShopVideoPerformanceDetailPerformanceIntervalSales | None = None
    traffic: VideoLiveTraffic | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("sales")
        if v.__class__ is dict:
            src["sales"] = ShopVideoPerformanceDetailPerformanceIntervalSales.adopt(v)
        elif v is not None:
            misfit(src, "sales", v)
        v = src.get("traffic")
        if v.__class__ is dict:
            src["traffic"] = VideoLiveTraffic.adopt(v)
        elif v is not None:
            misfit(src, "traffic", v)
        return self


from .shop_video_performance_detail_performance_interval_sales import ShopVideoPerformanceDetailPerformanceIntervalSales  # noqa: E402
from .video_live_traffic import VideoLiveTraffic  # noqa: E402
