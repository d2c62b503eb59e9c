# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class ShopProductPerformanceDetailPerformanceIntervalTraffic(Model):
    breakdowns: list[ShopProductPerformanceDetailPerformanceIntervalTrafficBreakdown] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(
            src,
            "breakdowns",
            src.get("breakdowns"),
            ShopProductPerformanceDetailPerformanceIntervalTrafficBreakdown.adopt,
        )
        return self


from .shop_product_performance_detail_performance_interval_traffic_breakdown import (
    ShopProductPerformanceDetailPerformanceIntervalTrafficBreakdown,  # noqa: E402
)
