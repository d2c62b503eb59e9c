# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, misfit, new


class PartialEditProductResult(Model):
    audit: EditProductAudit | None = None
    product_id: str | None = None
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
        adopt_list(src, "skus", src.get("skus"), SavedProductSku.adopt)
        return self


from .edit_product_audit import EditProductAudit  # noqa: E402
from .saved_product_sku import SavedProductSku  # noqa: E402
