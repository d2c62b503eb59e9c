# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    misfit,
    new,
    no_items,
    no_list,
)


class GlobalProductSkus(Model):
    id: str | None = None
    seller_sku: str | None = None
    """The seller's own code of the SKU."""
    price: GlobalProductSkusPrice | None = None
    global_quantity: int | None = None
    identifier_code: IdentifierCode | None = None
    sales_attributes: list[GlobalProductSkusSalesAttribute] = no_items
    inventory: list[GlobalProductSkusInventory] = no_items
    sku_unit_count: str | None = None
    """Only in EU."""
    extra_identifier_codes: list[str] = no_items
    """At most 10 entries. Only in EU."""
    external_global_sku_id: str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "price" in src:
            v = src["price"]
            if v.__class__ is dict:
                src["price"] = new(GlobalProductSkusPrice)
                src["price"].__dict__ = v
            elif v is not None:
                misfit(src, "price", v)
        if "identifier_code" in src:
            v = src["identifier_code"]
            if v.__class__ is dict:
                src["identifier_code"] = new(IdentifierCode)
                src["identifier_code"].__dict__ = v
            elif v is not None:
                misfit(src, "identifier_code", v)
        if "sales_attributes" in src:
            v = src["sales_attributes"]
            adopt_list(
                src, "sales_attributes", v, GlobalProductSkusSalesAttribute, GlobalProductSkusSalesAttribute.nest
            )
        if "inventory" in src:
            v = src["inventory"]
            adopt_list(src, "inventory", v, GlobalProductSkusInventory)
        if "extra_identifier_codes" in src:
            v = src["extra_identifier_codes"]
            if v.__class__ is not list:
                no_list(src, "extra_identifier_codes", v)


from .global_product_skus_inventory import GlobalProductSkusInventory  # noqa: E402
from .global_product_skus_price import GlobalProductSkusPrice  # noqa: E402
from .global_product_skus_sales_attribute import GlobalProductSkusSalesAttribute  # noqa: E402
from .identifier_code import IdentifierCode  # noqa: E402
