# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, misfit, new


class PartialEditProductResult202309(Model):
    audit: EditProductAudit | None = None
    product_id: str | None = None
    replicated_products: list[PartialEditProductReplicatedProduct202309] | None = None
    skus: list[SavedProductSku] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("audit")
        if v.__class__ is dict:
            src["audit"] = EditProductAudit.adopt(v)
        elif v is not None:
            misfit(src, "audit", v)
        adopt_list(
            src, "replicated_products", src.get("replicated_products"), PartialEditProductReplicatedProduct202309.adopt
        )
        adopt_list(src, "skus", src.get("skus"), SavedProductSku.adopt)
        return self


from .edit_product_audit import EditProductAudit  # noqa: E402
from .partial_edit_product_replicated_product_202309 import PartialEditProductReplicatedProduct202309  # noqa: E402
from .saved_product_sku import SavedProductSku  # noqa: E402
