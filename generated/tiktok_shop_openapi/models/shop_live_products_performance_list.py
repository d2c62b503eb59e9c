# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ShopLiveProductsPerformanceList(Model):
    products: list[ShopLiveProductsPerformanceProduct] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "products" in src:
            v = src["products"]
            adopt_list(src, "products", v, ShopLiveProductsPerformanceProduct, ShopLiveProductsPerformanceProduct.nest)


from .shop_live_products_performance_product import ShopLiveProductsPerformanceProduct  # noqa: E402
