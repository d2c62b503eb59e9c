# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class ShopProductPerformanceInterval(Model):
    start_date: str | None = None
    """First day. A date, `YYYY-MM-DD`."""
    end_date: str | None = None
    """The day after the last one. A date, `YYYY-MM-DD`."""
    sales: ShopProductPerformanceIntervalSales | None = None
    traffic: ShopProductPerformanceIntervalTraffic | None = None
    cancel_and_refunds: CancelAndRefunds | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "sales" in src:
            v = src["sales"]
            if v.__class__ is dict:
                ShopProductPerformanceIntervalSales.nest(v)
                src["sales"] = new(ShopProductPerformanceIntervalSales)
                src["sales"].__dict__ = v
            elif v is not None:
                misfit(src, "sales", v)
        if "traffic" in src:
            v = src["traffic"]
            if v.__class__ is dict:
                ShopProductPerformanceIntervalTraffic.nest(v)
                src["traffic"] = new(ShopProductPerformanceIntervalTraffic)
                src["traffic"].__dict__ = v
            elif v is not None:
                misfit(src, "traffic", v)
        if "cancel_and_refunds" in src:
            v = src["cancel_and_refunds"]
            if v.__class__ is dict:
                src["cancel_and_refunds"] = new(CancelAndRefunds)
                src["cancel_and_refunds"].__dict__ = v
            elif v is not None:
                misfit(src, "cancel_and_refunds", v)


from .cancel_and_refunds import CancelAndRefunds  # noqa: E402
from .shop_product_performance_interval_sales import ShopProductPerformanceIntervalSales  # noqa: E402
from .shop_product_performance_interval_traffic import ShopProductPerformanceIntervalTraffic  # noqa: E402
