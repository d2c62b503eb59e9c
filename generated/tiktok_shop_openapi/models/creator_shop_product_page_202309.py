# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class CreatorShopProductPage202309(Model):
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    products: list[CreatorShopProduct] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "products" in src:
            v = src["products"]
            adopt_list(src, "products", v, CreatorShopProduct, CreatorShopProduct.nest)


from .creator_shop_product import CreatorShopProduct  # noqa: E402
