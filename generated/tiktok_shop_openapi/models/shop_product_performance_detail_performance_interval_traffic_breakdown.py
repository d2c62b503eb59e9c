# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, misfit, new


class ShopProductPerformanceDetailPerformanceIntervalTrafficBreakdown(Model):
    traffic: ShopProductPerformanceDetailPerformanceIntervalTrafficBreakdownTraffic | None = None
    content_type: Literal["VIDEO", "LIVE", "PRODUCT_CARD"] | str | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("traffic")
        if v.__class__ is dict:
            src["traffic"] = ShopProductPerformanceDetailPerformanceIntervalTrafficBreakdownTraffic.adopt(v)
        elif v is not None:
            misfit(src, "traffic", v)
        return self


from .shop_product_performance_detail_performance_interval_traffic_breakdown_traffic import (
    ShopProductPerformanceDetailPerformanceIntervalTrafficBreakdownTraffic,  # noqa: E402
)
