# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list


class ShopLivePerformanceOverviewPerformance202508(Model):
    comparison_intervals: list[AnalyticsPerformanceInterval] | None = None
    """The span of the same length just before; only with `with_comparison`."""
    intervals: list[AnalyticsPerformanceInterval] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        self.__dict__ = src
        adopt_list(src, "comparison_intervals", src.get("comparison_intervals"), AnalyticsPerformanceInterval.adopt)
        adopt_list(src, "intervals", src.get("intervals"), AnalyticsPerformanceInterval.adopt)
        return self


from .analytics_performance_interval import AnalyticsPerformanceInterval  # noqa: E402
