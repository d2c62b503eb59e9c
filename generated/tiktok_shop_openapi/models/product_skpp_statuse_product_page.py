# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class ProductSkppStatuseProductPage(Model):
    products: list[ProductSkppStatuseProduct] | None = None
    total_count: int | None = None
    """Number of rows."""
    update_time: int | None = None
    """Unix seconds."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "products", src.get("products"), ProductSkppStatuseProduct.adopt)
        return self


from .product_skpp_statuse_product import ProductSkppStatuseProduct  # noqa: E402
