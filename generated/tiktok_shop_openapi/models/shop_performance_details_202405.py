# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ShopPerformanceDetails202405(Model):
    _required = frozenset(
        {
            "intervals",
        }
    )
    comparison_intervals: list[ShopPerformanceInterval202405] = no_items
    """The span of the same length just before; only with `with_comparison`."""
    intervals: list[ShopPerformanceInterval202405] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "comparison_intervals" in src:
            v = src["comparison_intervals"]
            adopt_list(
                src, "comparison_intervals", v, ShopPerformanceInterval202405, ShopPerformanceInterval202405.nest
            )
        if "intervals" in src:
            v = src["intervals"]
            adopt_list(src, "intervals", v, ShopPerformanceInterval202405, ShopPerformanceInterval202405.nest)


from .shop_performance_interval_202405 import ShopPerformanceInterval202405  # noqa: E402
