# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class PublishGlobalProductSkus(Model):
    related_global_sku_id: str | None = None
    id: str | None = None
    seller_sku: str | None = None
    """The seller's own code of the SKU."""
    sale_attributes: list[SalesAttributeRef] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "sale_attributes" in src:
            v = src["sale_attributes"]
            adopt_list(src, "sale_attributes", v, SalesAttributeRef)


from .sales_attribute_ref import SalesAttributeRef  # noqa: E402
