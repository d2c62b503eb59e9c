# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class ShopProductPerformanceDetailPerformance202405(Model):
    comparison_intervals: list[ProductPerformanceInterval202405] | None = None
    """The span of the same length just before; only with `with_comparison`."""
    intervals: list[ProductPerformanceInterval202405] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "comparison_intervals", src.get("comparison_intervals"), ProductPerformanceInterval202405.adopt)
        adopt_list(src, "intervals", src.get("intervals"), ProductPerformanceInterval202405.adopt)
        return self


from .product_performance_interval_202405 import ProductPerformanceInterval202405  # noqa: E402
