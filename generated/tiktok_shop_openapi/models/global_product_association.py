# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class GlobalProductAssociation(Model):
    global_product_id: str | None = None
    sku_mappings: list[SkuMapping] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "sku_mappings" in src:
            v = src["sku_mappings"]
            adopt_list(src, "sku_mappings", v, SkuMapping, SkuMapping.nest)


from .sku_mapping import SkuMapping  # noqa: E402
