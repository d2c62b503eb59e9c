# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class PartialReplicatedProduct202309(Model):
    product_id: str | None = None
    region: str | None = None
    skus: list[PartialReplicatedProductSkus202309] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "skus" in src:
            v = src["skus"]
            adopt_list(src, "skus", v, PartialReplicatedProductSkus202309)


from .partial_replicated_product_skus_202309 import PartialReplicatedProductSkus202309  # noqa: E402
