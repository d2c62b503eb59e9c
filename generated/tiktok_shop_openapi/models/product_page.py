# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ProductPage(Model):
    total_count: int | None = None
    """Rows found, over all pages."""
    products: list[ProductListItem] = no_items
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "products" in src:
            v = src["products"]
            adopt_list(src, "products", v, ProductListItem, ProductListItem.nest)


from .product_list_item import ProductListItem  # noqa: E402
