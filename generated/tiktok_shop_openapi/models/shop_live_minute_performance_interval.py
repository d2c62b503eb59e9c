# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class ShopLiveMinutePerformanceInterval(Model):
    start_time: int | None = None
    """Unix seconds."""
    end_time: int | None = None
    """Unix seconds."""
    sales: ShopLiveMinutePerformanceIntervalSales | None = None
    traffic: ShopLiveMinutePerformanceIntervalTraffic | None = None
    interactions: LiveInteraction | None = None
    conversion: Conversion | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "sales" in src:
            v = src["sales"]
            if v.__class__ is dict:
                ShopLiveMinutePerformanceIntervalSales.nest(v)
                src["sales"] = new(ShopLiveMinutePerformanceIntervalSales)
                src["sales"].__dict__ = v
            elif v is not None:
                misfit(src, "sales", v)
        if "traffic" in src:
            v = src["traffic"]
            if v.__class__ is dict:
                src["traffic"] = new(ShopLiveMinutePerformanceIntervalTraffic)
                src["traffic"].__dict__ = v
            elif v is not None:
                misfit(src, "traffic", v)
        if "interactions" in src:
            v = src["interactions"]
            if v.__class__ is dict:
                src["interactions"] = new(LiveInteraction)
                src["interactions"].__dict__ = v
            elif v is not None:
                misfit(src, "interactions", v)
        if "conversion" in src:
            v = src["conversion"]
            if v.__class__ is dict:
                Conversion.nest(v)
                src["conversion"] = new(Conversion)
                src["conversion"].__dict__ = v
            elif v is not None:
                misfit(src, "conversion", v)


from .conversion import Conversion  # noqa: E402
from .live_interaction import LiveInteraction  # noqa: E402
from .shop_live_minute_performance_interval_sales import ShopLiveMinutePerformanceIntervalSales  # noqa: E402
from .shop_live_minute_performance_interval_traffic import ShopLiveMinutePerformanceIntervalTraffic  # noqa: E402
