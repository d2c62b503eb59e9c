# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class ShopPerformanceDetailsInterval(Model):
    breakdowns: Breakdowns | None = None
    end_date: str | None = None
    """The day after the last one. A date, `YYYY-MM-DD`."""
    sales: ShopPerformanceDetailsIntervalSales | None = None
    start_date: str | None = None
    """First day. A date, `YYYY-MM-DD`."""
    traffic: ShopPerformanceDetailsIntervalTraffic | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("breakdowns")
        if v.__class__ is dict:
            src["breakdowns"] = Breakdowns.adopt(v)
        elif v is not None:
            misfit(src, "breakdowns", v)
        v = src.get("sales")
        if v.__class__ is dict:
            src["sales"] = ShopPerformanceDetailsIntervalSales.adopt(v)
        elif v is not None:
            misfit(src, "sales", v)
        v = src.get("traffic")
        if v.__class__ is dict:
            src["traffic"] = ShopPerformanceDetailsIntervalTraffic.adopt(v)
        elif v is not None:
            misfit(src, "traffic", v)
        return self


from .breakdowns import Breakdowns  # noqa: E402
from .shop_performance_details_interval_sales import ShopPerformanceDetailsIntervalSales  # noqa: E402
from .shop_performance_details_interval_traffic import ShopPerformanceDetailsIntervalTraffic  # noqa: E402
