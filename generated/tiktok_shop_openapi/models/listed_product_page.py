# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ListedProductPage(Model):
    products: list[Product] = no_items
    next_page_token: str | None = None
    total_count: int | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "products" in src:
            v = src["products"]
            adopt_list(src, "products", v, Product, Product.nest)


from .product import Product  # noqa: E402
