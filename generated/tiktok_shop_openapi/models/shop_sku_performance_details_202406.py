# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class ShopSkuPerformanceDetails202406(Model):
    comparison_intervals: list[SkuPerformanceInterval202406] | None = None
    """The span of the same length just before; only with `with_comparison`."""
    intervals: list[SkuPerformanceInterval202406] | None = None
    product_id: int | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "comparison_intervals", src.get("comparison_intervals"), SkuPerformanceInterval202406.adopt)
        adopt_list(src, "intervals", src.get("intervals"), SkuPerformanceInterval202406.adopt)
        return self


from .sku_performance_interval_202406 import SkuPerformanceInterval202406  # noqa: E402
