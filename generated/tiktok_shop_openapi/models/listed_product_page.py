# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class ListedProductPage(Model):
    products: list[Product] | None = None
    next_page_token: str | None = None
    total_count: int | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "products", src.get("products"), Product.adopt)
        return self


from .product import Product  # noqa: E402
