# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class CreatorShopProductPage(Model):
    products: list[CreatorShopProduct] | None = None
    total_count: int | None = None
    """Rows found, over all pages."""
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "products", src.get("products"), CreatorShopProduct.adopt)
        return self


from .creator_shop_product import CreatorShopProduct  # noqa: E402
