# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ShopProductPerformanceIntervalTraffic(Model):
    breakdowns: list[ShopProductPerformanceIntervalTrafficBreakdown] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "breakdowns" in src:
            v = src["breakdowns"]
            adopt_list(
                src,
                "breakdowns",
                v,
                ShopProductPerformanceIntervalTrafficBreakdown,
                ShopProductPerformanceIntervalTrafficBreakdown.nest,
            )


from .shop_product_performance_interval_traffic_breakdown import ShopProductPerformanceIntervalTrafficBreakdown  # noqa: E402
