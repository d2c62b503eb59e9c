# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    absent,
    misfit,
    new,
)


class ShopPerformanceDetailsInterval(Model):
    _required = frozenset(
        {
            "end_date",
            "sales",
            "start_date",
        }
    )
    breakdowns: Breakdowns | None = None
    end_date: str = absent
    """The day after the last one. A date, `YYYY-MM-DD`."""
    sales: ShopPerformanceDetailsIntervalSales = absent
    start_date: str = absent
    """First day. A date, `YYYY-MM-DD`."""
    traffic: ShopPerformanceDetailsIntervalTraffic | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "breakdowns" in src:
            v = src["breakdowns"]
            if v.__class__ is dict:
                Breakdowns.nest(v)
                src["breakdowns"] = new(Breakdowns)
                src["breakdowns"].__dict__ = v
            elif v is not None:
                misfit(src, "breakdowns", v)
        if "sales" in src:
            v = src["sales"]
            if v.__class__ is dict:
                ShopPerformanceDetailsIntervalSales.nest(v)
                src["sales"] = new(ShopPerformanceDetailsIntervalSales)
                src["sales"].__dict__ = v
            elif v is not None:
                misfit(src, "sales", v)
        if "traffic" in src:
            v = src["traffic"]
            if v.__class__ is dict:
                src["traffic"] = new(ShopPerformanceDetailsIntervalTraffic)
                src["traffic"].__dict__ = v
            elif v is not None:
                misfit(src, "traffic", v)


from .breakdowns import Breakdowns  # noqa: E402
from .shop_performance_details_interval_sales import ShopPerformanceDetailsIntervalSales  # noqa: E402
from .shop_performance_details_interval_traffic import ShopPerformanceDetailsIntervalTraffic  # noqa: E402
