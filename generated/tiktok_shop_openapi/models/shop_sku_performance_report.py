# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ShopSkuPerformanceReport(Model):
    product_id: int | None = None
    sku_id: str | None = None
    intervals: list[ShopSkuPerformanceInterval] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "intervals" in src:
            v = src["intervals"]
            adopt_list(src, "intervals", v, ShopSkuPerformanceInterval, ShopSkuPerformanceInterval.nest)


from .shop_sku_performance_interval import ShopSkuPerformanceInterval  # noqa: E402
