# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class GlobalReplicatedProducts(Model):
    replicated_products: list[GlobalReplicatedProduct] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "replicated_products" in src:
            v = src["replicated_products"]
            adopt_list(src, "replicated_products", v, GlobalReplicatedProduct)


from .global_replicated_product import GlobalReplicatedProduct  # noqa: E402
