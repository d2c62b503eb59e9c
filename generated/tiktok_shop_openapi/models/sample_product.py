# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    no_items,
    no_list,
)


class SampleProduct(Model):
    id: str | None = None
    sku_id: str | None = None
    sku_sale_property_value_names: list[str] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "sku_sale_property_value_names" in src:
            v = src["sku_sale_property_value_names"]
            if v.__class__ is not list:
                no_list(src, "sku_sale_property_value_names", v)
