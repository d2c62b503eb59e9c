# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class ShopProductPerformanceDetailPerformanceInterval(Model):
    start_date: str | None = None
    """First day. A date, `YYYY-MM-DD`."""
    end_date: str | None = None
    """The day after the last one. A date, `YYYY-MM-DD`."""
    sales: ShopProductPerformanceDetailPerformanceIntervalSales | None = None
    traffic: ShopProductPerformanceDetailPerformanceIntervalTraffic | None = None
    cancel_and_refunds: CancelAndRefunds | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("sales")
        if v.__class__ is dict:
            src["sales"] = ShopProductPerformanceDetailPerformanceIntervalSales.adopt(v)
        elif v is not None:
            misfit(src, "sales", v)
        v = src.get("traffic")
        if v.__class__ is dict:
            src["traffic"] = ShopProductPerformanceDetailPerformanceIntervalTraffic.adopt(v)
        elif v is not None:
            misfit(src, "traffic", v)
        v = src.get("cancel_and_refunds")
        if v.__class__ is dict:
            src["cancel_and_refunds"] = CancelAndRefunds.adopt(v)
        elif v is not None:
            misfit(src, "cancel_and_refunds", v)
        return self


from .cancel_and_refunds import CancelAndRefunds  # noqa: E402
from .shop_product_performance_detail_performance_interval_sales import (
    ShopProductPerformanceDetailPerformanceIntervalSales,  # noqa: E402
)
from .shop_product_performance_detail_performance_interval_traffic import (
    ShopProductPerformanceDetailPerformanceIntervalTraffic,  # noqa: E402
)
