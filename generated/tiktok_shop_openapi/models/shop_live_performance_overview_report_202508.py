# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ShopLivePerformanceOverviewReport202508(Model):
    comparison_intervals: list[LivePerformanceInterval202508] = no_items
    """The span of the same length just before; only with `with_comparison`."""
    intervals: list[LivePerformanceInterval202508] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "comparison_intervals" in src:
            v = src["comparison_intervals"]
            adopt_list(
                src, "comparison_intervals", v, LivePerformanceInterval202508, LivePerformanceInterval202508.nest
            )
        if "intervals" in src:
            v = src["intervals"]
            adopt_list(src, "intervals", v, LivePerformanceInterval202508, LivePerformanceInterval202508.nest)


from .live_performance_interval_202508 import LivePerformanceInterval202508  # noqa: E402
