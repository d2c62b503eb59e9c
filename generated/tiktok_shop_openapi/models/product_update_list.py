# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class ProductUpdateList(Model):
    product_ids: list[str] | None = None
    exclude_product_ids: list[str] | None = None
    """At most 100 entries."""
    benefit_product_ids: list[str] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("product_ids")
        if v.__class__ is not list and v is not None:
            misfit(src, "product_ids", v)
        v = src.get("exclude_product_ids")
        if v.__class__ is not list and v is not None:
            misfit(src, "exclude_product_ids", v)
        v = src.get("benefit_product_ids")
        if v.__class__ is not list and v is not None:
            misfit(src, "benefit_product_ids", v)
        return self
