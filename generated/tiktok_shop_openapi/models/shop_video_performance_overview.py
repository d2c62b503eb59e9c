# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class ShopVideoPerformanceOverview(Model):
    latest_available_date: str | None = None
    """
    Last day, in the shop's time zone, up to which figures exist; days after it are not final. A date,
    `YYYY-MM-DD`.
    """
    performance: ShopVideoPerformanceOverviewPerformance | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("performance")
        if v.__class__ is dict:
            src["performance"] = ShopVideoPerformanceOverviewPerformance.adopt(v)
        elif v is not None:
            misfit(src, "performance", v)
        return self


from .shop_video_performance_overview_performance import ShopVideoPerformanceOverviewPerformance  # noqa: E402
