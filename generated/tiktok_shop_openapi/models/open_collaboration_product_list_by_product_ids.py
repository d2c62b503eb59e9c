# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class OpenCollaborationProductListByProductIds(Model):
    products: list[OpenCollaborationProductListByProductIdProduct] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "products", src.get("products"), OpenCollaborationProductListByProductIdProduct.adopt)
        return self


from .open_collaboration_product_list_by_product_id_product import OpenCollaborationProductListByProductIdProduct  # noqa: E402
