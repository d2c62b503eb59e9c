# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class ShopProductPerformanceIntervalSalesBreakdown(Model):
    content_type: Literal["VIDEO", "LIVE", "PRODUCT_CARD"] | str | None = None
    sales: ShopProductPerformanceIntervalSalesBreakdownEntry | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "sales" in src:
            v = src["sales"]
            if v.__class__ is dict:
                ShopProductPerformanceIntervalSalesBreakdownEntry.nest(v)
                src["sales"] = new(ShopProductPerformanceIntervalSalesBreakdownEntry)
                src["sales"].__dict__ = v
            elif v is not None:
                misfit(src, "sales", v)


from .shop_product_performance_interval_sales_breakdown_entry import ShopProductPerformanceIntervalSalesBreakdownEntry  # noqa: E402
