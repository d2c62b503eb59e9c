# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class BestsellingProducts(Model):
    products: list[BestsellingProduct] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "products", src.get("products"), BestsellingProduct.adopt)
        return self


from .bestselling_product import BestsellingProduct  # noqa: E402
