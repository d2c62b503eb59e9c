# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class GlobalReplicatedProducts(Model):
    replicated_products: list[GlobalReplicatedProduct] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "replicated_products", src.get("replicated_products"), GlobalReplicatedProduct.adopt)
        return self


from .global_replicated_product import GlobalReplicatedProduct  # noqa: E402
