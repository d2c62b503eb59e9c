# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class SkuMapping(Model):
    global_sku_id: str | None = None
    local_sku_id: str | None = None
    sales_attribute_mappings: list[SalesAttributeMapping] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "sales_attribute_mappings" in src:
            v = src["sales_attribute_mappings"]
            adopt_list(src, "sales_attribute_mappings", v, SalesAttributeMapping)


from .sales_attribute_mapping import SalesAttributeMapping  # noqa: E402
