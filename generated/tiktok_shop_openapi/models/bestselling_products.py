# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class BestsellingProducts(Model):
    products: list[BestsellingProduct] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "products" in src:
            v = src["products"]
            adopt_list(src, "products", v, BestsellingProduct, BestsellingProduct.nest)


from .bestselling_product import BestsellingProduct  # noqa: E402
