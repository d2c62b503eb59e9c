# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    absent,
    misfit,
    new,
)


class ShopPerformanceDetailsIntervalSales202509(Model):
    _required = frozenset(
        {
            "gmv",
        }
    )
    avg_customers_count: int | None = None
    gmv: Gmv202509 = absent
    """Gross merchandise value."""
    gross_revenue: GrossRevenue202509 | None = None
    items_sold: int | None = None
    """Pieces sold."""
    orders_count: int | None = None
    refunds: Money | None = None
    sku_orders_count: int | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "gmv" in src:
            v = src["gmv"]
            if v.__class__ is dict:
                Gmv202509.nest(v)
                src["gmv"] = new(Gmv202509)
                src["gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "gmv", v)
        if "gross_revenue" in src:
            v = src["gross_revenue"]
            if v.__class__ is dict:
                GrossRevenue202509.nest(v)
                src["gross_revenue"] = new(GrossRevenue202509)
                src["gross_revenue"].__dict__ = v
            elif v is not None:
                misfit(src, "gross_revenue", v)
        if "refunds" in src:
            v = src["refunds"]
            if v.__class__ is dict:
                src["refunds"] = new(Money)
                src["refunds"].__dict__ = v
            elif v is not None:
                misfit(src, "refunds", v)


from .gmv_202509 import Gmv202509  # noqa: E402
from .gross_revenue_202509 import GrossRevenue202509  # noqa: E402
from .money import Money  # noqa: E402
