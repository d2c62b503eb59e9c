# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ProductSkppStatuseProductPage(Model):
    products: list[ProductSkppStatuseProduct] = no_items
    total_count: int | None = None
    """Number of rows."""
    update_time: int | None = None
    """Unix seconds."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "products" in src:
            v = src["products"]
            adopt_list(src, "products", v, ProductSkppStatuseProduct, ProductSkppStatuseProduct.nest)


from .product_skpp_statuse_product import ProductSkppStatuseProduct  # noqa: E402
