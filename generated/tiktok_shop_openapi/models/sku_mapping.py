# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class SkuMapping(Model):
    global_sku_id: str | None = None
    local_sku_id: str | None = None
    sales_attribute_mappings: list[SalesAttributeMapping] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "sales_attribute_mappings", src.get("sales_attribute_mappings"), SalesAttributeMapping.adopt)
        return self


from .sales_attribute_mapping import SalesAttributeMapping  # noqa: E402
