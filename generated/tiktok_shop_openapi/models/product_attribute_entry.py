# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ProductAttributeEntry(Model):
    id: str | None = None
    name: str | None = None
    values: list[ProductAttributeEntryValue] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "values" in src:
            v = src["values"]
            adopt_list(src, "values", v, ProductAttributeEntryValue, ProductAttributeEntryValue.nest)


from .product_attribute_entry_value import ProductAttributeEntryValue  # noqa: E402
