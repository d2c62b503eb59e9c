# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, misfit, new


class ProductCreationData(Model):
    product_id: int | None = None
    product_types: list[Literal["COMBINED_PRODUCT", "GPR_PRODUCT"] | str] | None = None
    update_time: int | None = None
    """Unix seconds."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("product_types")
        if v.__class__ is not list and v is not None:
            misfit(src, "product_types", v)
        return self
