# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from .._support import Model, adopt_list


class OpenCollaborationProductListByProductIds(Model):
    products: list[OpenCollaborationProductListByProductIdProduct] | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "products" in src:
            v = src["products"]
            adopt_list(
                src,
                "products",
                v,
                OpenCollaborationProductListByProductIdProduct,
                OpenCollaborationProductListByProductIdProduct.nest,
            )


from .open_collaboration_product_list_by_product_id_product import OpenCollaborationProductListByProductIdProduct  # noqa: E402
