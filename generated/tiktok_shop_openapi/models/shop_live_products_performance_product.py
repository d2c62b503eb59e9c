# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class ShopLiveProductsPerformanceProduct(Model):
    id: str | None = None
    name: str | None = None
    sales: ShopLiveProductsPerformanceProductSales | None = None
    traffic: ShopLiveProductsPerformanceProductTraffic | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "sales" in src:
            v = src["sales"]
            if v.__class__ is dict:
                ShopLiveProductsPerformanceProductSales.nest(v)
                src["sales"] = new(ShopLiveProductsPerformanceProductSales)
                src["sales"].__dict__ = v
            elif v is not None:
                misfit(src, "sales", v)
        if "traffic" in src:
            v = src["traffic"]
            if v.__class__ is dict:
                ShopLiveProductsPerformanceProductTraffic.nest(v)
                src["traffic"] = new(ShopLiveProductsPerformanceProductTraffic)
                src["traffic"].__dict__ = v
            elif v is not None:
                misfit(src, "traffic", v)


from .shop_live_products_performance_product_sales import ShopLiveProductsPerformanceProductSales  # noqa: E402
from .shop_live_products_performance_product_traffic import ShopLiveProductsPerformanceProductTraffic  # noqa: E402
