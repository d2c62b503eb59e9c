# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    misfit,
    new,
    no_items,
    no_list,
)


class CombinedSkus(Model):
    brand: IdName | None = None
    categories: list[CategoryNode] = no_items
    combined_listing_not_live_reasons: list[
        Literal[
            "SUB_PRODUCT_DEACTIVATE",
            "SUB_PRODUCT_DELETE",
            "SUB_PRODUCT_FROZEN",
            "SUB_SKU_DELETE",
            "SUB_PRODUCT_CATEGORY_FIRST_LEVEL_ERROR",
            "SUB_PRODUCT_CATEGORY_OVER_RESTRICTION",
        ]
        | str
    ] = no_items
    inventory: list[WarehouseStock] = no_items
    price: CombinedSkusPrice | None = None
    product_id: str | None = None
    product_main_image: Image | None = None
    sales_attributes: list[ProductSalesAttribute] = no_items
    seller_sku: str | None = None
    """The seller's own code of the SKU."""
    sku_count: int | None = None
    sku_id: str | None = None
    title: str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "brand" in src:
            v = src["brand"]
            if v.__class__ is dict:
                src["brand"] = new(IdName)
                src["brand"].__dict__ = v
            elif v is not None:
                misfit(src, "brand", v)
        if "categories" in src:
            v = src["categories"]
            adopt_list(src, "categories", v, CategoryNode)
        if "combined_listing_not_live_reasons" in src:
            v = src["combined_listing_not_live_reasons"]
            if v.__class__ is not list:
                no_list(src, "combined_listing_not_live_reasons", v)
        if "inventory" in src:
            v = src["inventory"]
            adopt_list(src, "inventory", v, WarehouseStock)
        if "price" in src:
            v = src["price"]
            if v.__class__ is dict:
                src["price"] = new(CombinedSkusPrice)
                src["price"].__dict__ = v
            elif v is not None:
                misfit(src, "price", v)
        if "product_main_image" in src:
            v = src["product_main_image"]
            if v.__class__ is dict:
                Image.nest(v)
                src["product_main_image"] = new(Image)
                src["product_main_image"].__dict__ = v
            elif v is not None:
                misfit(src, "product_main_image", v)
        if "sales_attributes" in src:
            v = src["sales_attributes"]
            adopt_list(src, "sales_attributes", v, ProductSalesAttribute, ProductSalesAttribute.nest)


from .category_node import CategoryNode  # noqa: E402
from .combined_skus_price import CombinedSkusPrice  # noqa: E402
from .id_name import IdName  # noqa: E402
from .image import Image  # noqa: E402
from .product_sales_attribute import ProductSalesAttribute  # noqa: E402
from .warehouse_stock import WarehouseStock  # noqa: E402
