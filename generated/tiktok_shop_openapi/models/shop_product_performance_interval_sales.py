# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    misfit,
    new,
    no_items,
)


class ShopProductPerformanceIntervalSales(Model):
    gmv: Money | None = None
    """Gross merchandise value."""
    orders: int | None = None
    items_sold: int | None = None
    """Pieces sold."""
    breakdowns: list[ShopProductPerformanceIntervalSalesBreakdown] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "gmv" in src:
            v = src["gmv"]
            if v.__class__ is dict:
                src["gmv"] = new(Money)
                src["gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "gmv", v)
        if "breakdowns" in src:
            v = src["breakdowns"]
            adopt_list(
                src,
                "breakdowns",
                v,
                ShopProductPerformanceIntervalSalesBreakdown,
                ShopProductPerformanceIntervalSalesBreakdown.nest,
            )


from .money import Money  # noqa: E402
from .shop_product_performance_interval_sales_breakdown import ShopProductPerformanceIntervalSalesBreakdown  # noqa: E402
