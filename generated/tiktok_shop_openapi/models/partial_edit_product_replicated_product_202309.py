# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class PartialEditProductReplicatedProduct202309(Model):
    product_id: str | None = None
    region: str | None = None
    skus: list[PartialEditProductReplicatedProductSkus202309] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "skus", src.get("skus"), PartialEditProductReplicatedProductSkus202309.adopt)
        return self


from .partial_edit_product_replicated_product_skus_202309 import PartialEditProductReplicatedProductSkus202309  # noqa: E402
