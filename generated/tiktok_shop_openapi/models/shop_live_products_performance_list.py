# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class ShopLiveProductsPerformanceList(Model):
    products: list[ShopLiveProductsPerformanceProduct] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "products", src.get("products"), ShopLiveProductsPerformanceProduct.adopt)
        return self


from .shop_live_products_performance_product import ShopLiveProductsPerformanceProduct  # noqa: E402
