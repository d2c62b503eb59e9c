# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from .._support import Model, adopt_list


class PartialEditProductReplicatedProduct202309(Model):
    product_id: str | None = None
    region: str | None = None
    skus: list[PartialEditProductReplicatedProductSkus202309] | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "skus" in src:
            v = src["skus"]
            adopt_list(src, "skus", v, PartialEditProductReplicatedProductSkus202309)


from .partial_edit_product_replicated_product_skus_202309 import PartialEditProductReplicatedProductSkus202309  # noqa: E402
