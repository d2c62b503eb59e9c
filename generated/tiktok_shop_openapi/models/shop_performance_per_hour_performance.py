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


class ShopPerformancePerHourPerformance(Model):
    intervals: list[ShopPerformancePerHourPerformanceInterval] = no_items
    latest_available_timestamp: int | None = None
    """Moment up to which figures exist. Unix seconds."""
    overall: ShopPerformancePerHourPerformanceOverall | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "intervals" in src:
            v = src["intervals"]
            adopt_list(
                src,
                "intervals",
                v,
                ShopPerformancePerHourPerformanceInterval,
                ShopPerformancePerHourPerformanceInterval.nest,
            )
        if "overall" in src:
            v = src["overall"]
            if v.__class__ is dict:
                ShopPerformancePerHourPerformanceOverall.nest(v)
                src["overall"] = new(ShopPerformancePerHourPerformanceOverall)
                src["overall"].__dict__ = v
            elif v is not None:
                misfit(src, "overall", v)


from .shop_performance_per_hour_performance_interval import ShopPerformancePerHourPerformanceInterval  # noqa: E402
from .shop_performance_per_hour_performance_overall import ShopPerformancePerHourPerformanceOverall  # noqa: E402
