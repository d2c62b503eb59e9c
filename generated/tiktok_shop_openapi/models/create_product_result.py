# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class CreateProductResult(Model):
    product_id: str | None = None
    skus: list[SavedProductSku] = no_items
    warnings: list[Notice] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "skus" in src:
            v = src["skus"]
            adopt_list(src, "skus", v, SavedProductSku, SavedProductSku.nest)
        if "warnings" in src:
            v = src["warnings"]
            adopt_list(src, "warnings", v, Notice)


from .notice import Notice  # noqa: E402
from .saved_product_sku import SavedProductSku  # noqa: E402
