# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class ProductsSeoWords(Model):
    products: list[ProductsSeoWordProduct] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "products", src.get("products"), ProductsSeoWordProduct.adopt)
        return self


from .products_seo_word_product import ProductsSeoWordProduct  # noqa: E402
