# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class ShopSkuPerformanceDetailPerformance(Model):
    product_id: int | None = None
    sku_id: str | None = None
    intervals: list[ShopSkuPerformanceDetailPerformanceInterval] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "intervals", src.get("intervals"), ShopSkuPerformanceDetailPerformanceInterval.adopt)
        return self


from .shop_sku_performance_detail_performance_interval import ShopSkuPerformanceDetailPerformanceInterval  # noqa: E402
