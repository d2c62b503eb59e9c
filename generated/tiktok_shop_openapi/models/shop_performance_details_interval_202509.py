# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    absent,
    misfit,
    new,
)


class ShopPerformanceDetailsInterval202509(Model):
    _required = frozenset(
        {
            "end_date",
            "sales",
            "start_date",
        }
    )
    end_date: str = absent
    """The day after the last one. A date, `YYYY-MM-DD`."""
    sales: ShopPerformanceDetailsIntervalSales202509 = absent
    start_date: str = absent
    """First day. A date, `YYYY-MM-DD`."""
    traffic: ShopPerformanceDetailsIntervalTraffic202509 | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "sales" in src:
            v = src["sales"]
            if v.__class__ is dict:
                ShopPerformanceDetailsIntervalSales202509.nest(v)
                src["sales"] = new(ShopPerformanceDetailsIntervalSales202509)
                src["sales"].__dict__ = v
            elif v is not None:
                misfit(src, "sales", v)
        if "traffic" in src:
            v = src["traffic"]
            if v.__class__ is dict:
                src["traffic"] = new(ShopPerformanceDetailsIntervalTraffic202509)
                src["traffic"].__dict__ = v
            elif v is not None:
                misfit(src, "traffic", v)


from .shop_performance_details_interval_sales_202509 import ShopPerformanceDetailsIntervalSales202509  # noqa: E402
from .shop_performance_details_interval_traffic_202509 import ShopPerformanceDetailsIntervalTraffic202509  # noqa: E402
