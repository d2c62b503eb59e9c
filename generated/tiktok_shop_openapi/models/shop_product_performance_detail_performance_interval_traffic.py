# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from .._support import Model, adopt_list


class ShopProductPerformanceDetailPerformanceIntervalTraffic(Model):
    breakdowns: list[ShopProductPerformanceDetailPerformanceIntervalTrafficBreakdown] | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "breakdowns" in src:
            v = src["breakdowns"]
            adopt_list(
                src,
                "breakdowns",
                v,
                ShopProductPerformanceDetailPerformanceIntervalTrafficBreakdown,
                ShopProductPerformanceDetailPerformanceIntervalTrafficBreakdown.nest,
            )


from .shop_product_performance_detail_performance_interval_traffic_breakdown import (
    ShopProductPerformanceDetailPerformanceIntervalTrafficBreakdown,  # noqa: E402
)
