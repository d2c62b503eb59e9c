# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ShopPerformanceDetails(Model):
    _required = frozenset(
        {
            "intervals",
        }
    )
    intervals: list[ShopPerformanceDetailsInterval] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "intervals" in src:
            v = src["intervals"]
            adopt_list(src, "intervals", v, ShopPerformanceDetailsInterval, ShopPerformanceDetailsInterval.nest)


from .shop_performance_details_interval import ShopPerformanceDetailsInterval  # noqa: E402
