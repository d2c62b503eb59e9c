# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class ShopLiveProductsPerformanceProduct(Model):
    id: str | None = None
    name: str | None = None
    sales: ShopLiveProductsPerformanceProductSales | None = None
    traffic: ShopLiveProductsPerformanceProductTraffic | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("sales")
        if v.__class__ is dict:
            src["sales"] = ShopLiveProductsPerformanceProductSales.adopt(v)
        elif v is not None:
            misfit(src, "sales", v)
        v = src.get("traffic")
        if v.__class__ is dict:
            src["traffic"] = ShopLiveProductsPerformanceProductTraffic.adopt(v)
        elif v is not None:
            misfit(src, "traffic", v)
        return self


from .shop_live_products_performance_product_sales import ShopLiveProductsPerformanceProductSales  # noqa: E402
from .shop_live_products_performance_product_traffic import ShopLiveProductsPerformanceProductTraffic  # noqa: E402
