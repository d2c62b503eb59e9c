# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class ShopPerformanceDetailsIntervalSales202509(Model):
    avg_customers_count: int | None = None
    gmv: Gmv202509 | None = None
    """Gross merchandise value."""
    gross_revenue: GrossRevenue202509 | None = None
    items_sold: int | None = None
    """Pieces sold."""
    orders_count: int | None = None
    refunds: Money | None = None
    sku_orders_count: int | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("gmv")
        if v.__class__ is dict:
            src["gmv"] = Gmv202509.adopt(v)
        elif v is not None:
            misfit(src, "gmv", v)
        v = src.get("gross_revenue")
        if v.__class__ is dict:
            src["gross_revenue"] = GrossRevenue202509.adopt(v)
        elif v is not None:
            misfit(src, "gross_revenue", v)
        v = src.get("refunds")
        if v.__class__ is dict:
            src["refunds"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "refunds", v)
        return self


from .gmv_202509 import Gmv202509  # noqa: E402
from .gross_revenue_202509 import GrossRevenue202509  # noqa: E402
from .money import Money  # noqa: E402
