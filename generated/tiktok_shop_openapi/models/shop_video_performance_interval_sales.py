# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    misfit,
    new,
    no_items,
)


class ShopVideoPerformanceIntervalSales(Model):
    overall: VideoLivePerformance | None = None
    breakdowns: list[ShopVideoPerformanceIntervalSalesBreakdown] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "overall" in src:
            v = src["overall"]
            if v.__class__ is dict:
                VideoLivePerformance.nest(v)
                src["overall"] = new(VideoLivePerformance)
                src["overall"].__dict__ = v
            elif v is not None:
                misfit(src, "overall", v)
        if "breakdowns" in src:
            v = src["breakdowns"]
            adopt_list(
                src,
                "breakdowns",
                v,
                ShopVideoPerformanceIntervalSalesBreakdown,
                ShopVideoPerformanceIntervalSalesBreakdown.nest,
            )


from .shop_video_performance_interval_sales_breakdown import ShopVideoPerformanceIntervalSalesBreakdown  # noqa: E402
from .video_live_performance import VideoLivePerformance  # noqa: E402
