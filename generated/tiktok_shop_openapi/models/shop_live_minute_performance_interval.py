# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class ShopLiveMinutePerformanceInterval(Model):
    start_time: int | None = None
    """Unix seconds."""
    end_time: int | None = None
    """Unix seconds."""
    sales: ShopLiveMinutePerformanceIntervalSales | None = None
    traffic: ShopLiveMinutePerformanceIntervalTraffic | None = None
    interactions: LiveInteraction | None = None
    conversion: Conversion | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("sales")
        if v.__class__ is dict:
            src["sales"] = ShopLiveMinutePerformanceIntervalSales.adopt(v)
        elif v is not None:
            misfit(src, "sales", v)
        v = src.get("traffic")
        if v.__class__ is dict:
            src["traffic"] = ShopLiveMinutePerformanceIntervalTraffic.adopt(v)
        elif v is not None:
            misfit(src, "traffic", v)
        v = src.get("interactions")
        if v.__class__ is dict:
            src["interactions"] = LiveInteraction.adopt(v)
        elif v is not None:
            misfit(src, "interactions", v)
        v = src.get("conversion")
        if v.__class__ is dict:
            src["conversion"] = Conversion.adopt(v)
        elif v is not None:
            misfit(src, "conversion", v)
        return self


from .conversion import Conversion  # noqa: E402
from .live_interaction import LiveInteraction  # noqa: E402
from .shop_live_minute_performance_interval_sales import ShopLiveMinutePerformanceIntervalSales  # noqa: E402
from .shop_live_minute_performance_interval_traffic import ShopLiveMinutePerformanceIntervalTraffic  # noqa: E402
