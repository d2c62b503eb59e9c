# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    misfit,
    new,
    no_items,
)


class PartialEditProductResult(Model):
    audit: EditProductAudit | None = None
    product_id: str | None = None
    skus: list[SavedProductSku] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "audit" in src:
            v = src["audit"]
            if v.__class__ is dict:
                src["audit"] = new(EditProductAudit)
                src["audit"].__dict__ = v
            elif v is not None:
                misfit(src, "audit", v)
        if "skus" in src:
            v = src["skus"]
            adopt_list(src, "skus", v, SavedProductSku, SavedProductSku.nest)


from .edit_product_audit import EditProductAudit  # noqa: E402
from .saved_product_sku import SavedProductSku  # noqa: E402
