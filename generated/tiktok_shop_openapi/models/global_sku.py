# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class GlobalSku(Model):
    id: str | None = None
    seller_sku: str | None = None
    """The seller's own code of the SKU."""
    sales_attributes: list[SalesAttributeRef] = no_items
    external_global_sku_id: str | None = None
    """At most 999 characters."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "sales_attributes" in src:
            v = src["sales_attributes"]
            adopt_list(src, "sales_attributes", v, SalesAttributeRef)


from .sales_attribute_ref import SalesAttributeRef  # noqa: E402
