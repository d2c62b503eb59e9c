# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ShopProductPerformanceReport202405(Model):
    comparison_intervals: list[ProductPerformanceInterval202405] = no_items
    """The span of the same length just before; only with `with_comparison`."""
    intervals: list[ProductPerformanceInterval202405] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "comparison_intervals" in src:
            v = src["comparison_intervals"]
            adopt_list(
                src, "comparison_intervals", v, ProductPerformanceInterval202405, ProductPerformanceInterval202405.nest
            )
        if "intervals" in src:
            v = src["intervals"]
            adopt_list(src, "intervals", v, ProductPerformanceInterval202405, ProductPerformanceInterval202405.nest)


from .product_performance_interval_202405 import ProductPerformanceInterval202405  # noqa: E402
