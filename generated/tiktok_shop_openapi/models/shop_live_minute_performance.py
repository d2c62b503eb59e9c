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


class ShopLiveMinutePerformance(Model):
    overall: ShopLiveMinutePerformanceOverall | None = None
    intervals: list[ShopLiveMinutePerformanceInterval] = no_items
    """At most 100 entries."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "overall" in src:
            v = src["overall"]
            if v.__class__ is dict:
                ShopLiveMinutePerformanceOverall.nest(v)
                src["overall"] = new(ShopLiveMinutePerformanceOverall)
                src["overall"].__dict__ = v
            elif v is not None:
                misfit(src, "overall", v)
        if "intervals" in src:
            v = src["intervals"]
            adopt_list(src, "intervals", v, ShopLiveMinutePerformanceInterval, ShopLiveMinutePerformanceInterval.nest)


from .shop_live_minute_performance_interval import ShopLiveMinutePerformanceInterval  # noqa: E402
from .shop_live_minute_performance_overall import ShopLiveMinutePerformanceOverall  # noqa: E402
