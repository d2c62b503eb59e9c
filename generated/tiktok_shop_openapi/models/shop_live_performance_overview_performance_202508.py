# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class ShopLivePerformanceOverviewPerformance202508(Model):
    comparison_intervals: list[LivePerformanceInterval202508] | None = None
    """The span of the same length just before; only with `with_comparison`."""
    intervals: list[LivePerformanceInterval202508] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "comparison_intervals", src.get("comparison_intervals"), LivePerformanceInterval202508.adopt)
        adopt_list(src, "intervals", src.get("intervals"), LivePerformanceInterval202508.adopt)
        return self


from .live_performance_interval_202508 import LivePerformanceInterval202508  # noqa: E402
