# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class ShopPerformanceDetailsInterval202509(Model):
    end_date: str | None = None
    """The day after the last one. A date, `YYYY-MM-DD`."""
    sales: ShopPerformanceDetailsIntervalSales202509 | None = None
    start_date: str | None = None
    """First day. A date, `YYYY-MM-DD`."""
    traffic: ShopPerformanceDetailsIntervalTraffic202509 | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("sales")
        if v.__class__ is dict:
            src["sales"] = ShopPerformanceDetailsIntervalSales202509.adopt(v)
        elif v is not None:
            misfit(src, "sales", v)
        v = src.get("traffic")
        if v.__class__ is dict:
            src["traffic"] = ShopPerformanceDetailsIntervalTraffic202509.adopt(v)
        elif v is not None:
            misfit(src, "traffic", v)
        return self


from .shop_performance_details_interval_sales_202509 import ShopPerformanceDetailsIntervalSales202509  # noqa: E402
from .shop_performance_details_interval_traffic_202509 import ShopPerformanceDetailsIntervalTraffic202509  # noqa: E402
