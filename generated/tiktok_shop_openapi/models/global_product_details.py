# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class GlobalProductDetails(Model):
    region: str | None = None
    id: str | None = None
    sku_mappings: list[SkuMapping] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "sku_mappings", src.get("sku_mappings"), SkuMapping.adopt)
        return self


from .sku_mapping import SkuMapping  # noqa: E402
