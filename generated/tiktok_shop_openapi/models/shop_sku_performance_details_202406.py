# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ShopSkuPerformanceDetails202406(Model):
    comparison_intervals: list[SkuPerformanceInterval202406] = no_items
    """The span of the same length just before; only with `with_comparison`."""
    intervals: list[SkuPerformanceInterval202406] = no_items
    product_id: int | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "comparison_intervals" in src:
            v = src["comparison_intervals"]
            adopt_list(src, "comparison_intervals", v, SkuPerformanceInterval202406, SkuPerformanceInterval202406.nest)
        if "intervals" in src:
            v = src["intervals"]
            adopt_list(src, "intervals", v, SkuPerformanceInterval202406, SkuPerformanceInterval202406.nest)


from .sku_performance_interval_202406 import SkuPerformanceInterval202406  # noqa: E402
