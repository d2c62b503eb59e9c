# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ProductsSeoWords(Model):
    products: list[ProductsSeoWordProduct] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "products" in src:
            v = src["products"]
            adopt_list(src, "products", v, ProductsSeoWordProduct, ProductsSeoWordProduct.nest)


from .products_seo_word_product import ProductsSeoWordProduct  # noqa: E402
