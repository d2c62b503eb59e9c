# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class ShopLivePerformanceOverviewPerformance202509(Model):
    intervals: list[ShopLivePerformanceOverviewPerformanceInterval202509] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "intervals", src.get("intervals"), ShopLivePerformanceOverviewPerformanceInterval202509.adopt)
        return self


from .shop_live_performance_overview_performance_interval_202509 import (
    ShopLivePerformanceOverviewPerformanceInterval202509,  # noqa: E402
)
