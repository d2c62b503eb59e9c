# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class SavedProductSku(Model):
    id: str | None = None
    seller_sku: str | None = None
    """The seller's own code of the SKU."""
    sales_attributes: list[SalesAttributeRef] = no_items
    external_sku_id: str | None = None
    fees: list[ProductFee] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "sales_attributes" in src:
            v = src["sales_attributes"]
            adopt_list(src, "sales_attributes", v, SalesAttributeRef)
        if "fees" in src:
            v = src["fees"]
            adopt_list(src, "fees", v, ProductFee)


from .product_fee import ProductFee  # noqa: E402
from .sales_attribute_ref import SalesAttributeRef  # noqa: E402
