# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ShowcaseProductPage(Model):
    products: list[ShowcaseProduct] = no_items
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    total_count: int | None = None
    """Rows found, over all pages."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "products" in src:
            v = src["products"]
            adopt_list(src, "products", v, ShowcaseProduct, ShowcaseProduct.nest)


from .showcase_product import ShowcaseProduct  # noqa: E402
