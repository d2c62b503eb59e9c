# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class ProductDiagnoses(Model):
    products: list[ProductDiagnoseProduct] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "products", src.get("products"), ProductDiagnoseProduct.adopt)
        return self


from .product_diagnose_product import ProductDiagnoseProduct  # noqa: E402
