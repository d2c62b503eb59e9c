# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list


class ShopVideoPerformanceOverviewPerformance202409(Model):
    comparison_intervals: list[GetShopVideoPerformanceOverviewInterval] | None = None
    """The span of the same length just before; only with `with_comparison`."""
    intervals: list[GetShopVideoPerformanceOverviewInterval] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        self.__dict__ = src
        adopt_list(
            src, "comparison_intervals", src.get("comparison_intervals"), GetShopVideoPerformanceOverviewInterval.adopt
        )
        adopt_list(src, "intervals", src.get("intervals"), GetShopVideoPerformanceOverviewInterval.adopt)
        return self


from .get_shop_video_performance_overview_interval import GetShopVideoPerformanceOverviewInterval  # noqa: E402
