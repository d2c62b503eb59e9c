# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ProductPage202309(Model):
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    products: list[Product202309] = no_items
    total_count: int | None = None
    """Rows found, over all pages."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "products" in src:
            v = src["products"]
            adopt_list(src, "products", v, Product202309, Product202309.nest)


from .product_202309 import Product202309  # noqa: E402
