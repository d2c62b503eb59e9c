# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class OpenCollaborationProductListByProductIds(Model):
    products: list[OpenCollaborationListedProduct] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "products" in src:
            v = src["products"]
            adopt_list(src, "products", v, OpenCollaborationListedProduct, OpenCollaborationListedProduct.nest)


from .open_collaboration_listed_product import OpenCollaborationListedProduct  # noqa: E402
