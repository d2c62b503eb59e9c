# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class SampleProduct(Model):
    id: str | None = None
    sku_id: str | None = None
    sku_sale_property_value_names: list[str] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("sku_sale_property_value_names")
        if v.__class__ is not list and v is not None:
            misfit(src, "sku_sale_property_value_names", v)
        return self
