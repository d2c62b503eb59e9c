# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, misfit, new


class ShopProductPerformanceDetailPerformanceIntervalSales(Model):
    gmv: Money | None = None
    """Gross merchandise value."""
    orders: int | None = None
    items_sold: int | None = None
    """Pieces sold."""
    breakdowns: list[ShopProductPerformanceDetailPerformanceIntervalSalesBreakdown] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("gmv")
        if v.__class__ is dict:
            src["gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "gmv", v)
        adopt_list(
            src,
            "breakdowns",
            src.get("breakdowns"),
            ShopProductPerformanceDetailPerformanceIntervalSalesBreakdown.adopt,
        )
        return self


from .money import Money  # noqa: E402
from .shop_product_performance_detail_performance_interval_sales_breakdown import (
    ShopProductPerformanceDetailPerformanceIntervalSalesBreakdown,  # noqa: E402
)
