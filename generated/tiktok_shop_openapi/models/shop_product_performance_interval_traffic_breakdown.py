# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class ShopProductPerformanceIntervalTrafficBreakdown(Model):
    traffic: ShopProductPerformanceIntervalTrafficBreakdownEntry | None = None
    content_type: Literal["VIDEO", "LIVE", "PRODUCT_CARD"] | str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "traffic" in src:
            v = src["traffic"]
            if v.__class__ is dict:
                src["traffic"] = new(ShopProductPerformanceIntervalTrafficBreakdownEntry)
                src["traffic"].__dict__ = v
            elif v is not None:
                misfit(src, "traffic", v)


from .shop_product_performance_interval_traffic_breakdown_entry import (
    ShopProductPerformanceIntervalTrafficBreakdownEntry,  # noqa: E402
)
