# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, misfit, new


class ShopProductPerformanceDetailPerformanceIntervalSalesBreakdown(Model):
    content_type: Literal["VIDEO", "LIVE", "PRODUCT_CARD"] | str | None = None
    sales: ShopProductPerformanceDetailPerformanceIntervalSalesBreakdownSales | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("sales")
        if v.__class__ is dict:
            src["sales"] = ShopProductPerformanceDetailPerformanceIntervalSalesBreakdownSales.adopt(v)
        elif v is not None:
            misfit(src, "sales", v)
        return self


from .shop_product_performance_detail_performance_interval_sales_breakdown_sales import (
    ShopProductPerformanceDetailPerformanceIntervalSalesBreakdownSales,  # noqa: E402
)
