# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class GlobalSku(Model):
    id: str | None = None
    seller_sku: str | None = None
    """The seller's own code of the SKU."""
    sales_attributes: list[SalesAttributeRef] | None = None
    external_global_sku_id: str | None = None
    """At most 999 characters."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "sales_attributes", src.get("sales_attributes"), SalesAttributeRef.adopt)
        return self


from .sales_attribute_ref import SalesAttributeRef  # noqa: E402
