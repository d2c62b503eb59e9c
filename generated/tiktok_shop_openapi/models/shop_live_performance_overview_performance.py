# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class ShopLivePerformanceOverviewPerformance(Model):
    intervals: list[ShopLivePerformanceOverviewPerformanceInterval] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "intervals", src.get("intervals"), ShopLivePerformanceOverviewPerformanceInterval.adopt)
        return self


from .shop_live_performance_overview_performance_interval import ShopLivePerformanceOverviewPerformanceInterval  # noqa: E402
