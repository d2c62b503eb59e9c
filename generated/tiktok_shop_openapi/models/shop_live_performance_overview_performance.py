# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from .._support import Model, adopt_list


class ShopLivePerformanceOverviewPerformance(Model):
    intervals: list[ShopLivePerformanceOverviewPerformanceInterval] | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "intervals" in src:
            v = src["intervals"]
            adopt_list(
                src,
                "intervals",
                v,
                ShopLivePerformanceOverviewPerformanceInterval,
                ShopLivePerformanceOverviewPerformanceInterval.nest,
            )


from .shop_live_performance_overview_performance_interval import ShopLivePerformanceOverviewPerformanceInterval  # noqa: E402
