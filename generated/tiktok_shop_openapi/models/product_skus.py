# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    absent,
    adopt_list,
    misfit,
    new,
    no_items,
    no_list,
)


class ProductSkus(Model):
    _required = frozenset(
        {
            "id",
            "price",
        }
    )
    combined_skus: list[CombinedSkus] = no_items
    external_list_prices: list[ExternalListPrice] = no_items
    """Only in US."""
    external_sku_id: str | None = None
    external_urls: list[str] = no_items
    extra_identifier_codes: list[str] = no_items
    """At most 10 entries. Only in EU."""
    fees: list[ProductFee] = no_items
    global_listing_policy: GlobalListingPolicy | None = None
    id: str = absent
    identifier_code: IdentifierCode | None = None
    inventory: list[BackorderWarehouseStock] = no_items
    list_price: UsdPrice | None = None
    pre_sale: PreSale | None = None
    price: ProductSkusPrice = absent
    sales_attributes: list[ProductSalesAttribute] = no_items
    seller_sku: str | None = None
    """The seller's own code of the SKU."""
    sku_dimensions: PackageDimensionsAnswer | None = None
    sku_unit_count: str | None = None
    """Only in EU."""
    sku_weight: PackageWeight | None = None
    status_info: ListingStatusInfo | None = None
    purchase_order_quantity_limit: PurchaseOrderQuantityLimit | None = None
    stock_infos: list[StockInfo] = no_items
    """Not in the live API; it says `inventory`."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "combined_skus" in src:
            v = src["combined_skus"]
            adopt_list(src, "combined_skus", v, CombinedSkus, CombinedSkus.nest)
        if "external_list_prices" in src:
            v = src["external_list_prices"]
            adopt_list(src, "external_list_prices", v, ExternalListPrice)
        if "external_urls" in src:
            v = src["external_urls"]
            if v.__class__ is not list:
                no_list(src, "external_urls", v)
        if "extra_identifier_codes" in src:
            v = src["extra_identifier_codes"]
            if v.__class__ is not list:
                no_list(src, "extra_identifier_codes", v)
        if "fees" in src:
            v = src["fees"]
            adopt_list(src, "fees", v, ProductFee)
        if "global_listing_policy" in src:
            v = src["global_listing_policy"]
            if v.__class__ is dict:
                GlobalListingPolicy.nest(v)
                src["global_listing_policy"] = new(GlobalListingPolicy)
                src["global_listing_policy"].__dict__ = v
            elif v is not None:
                misfit(src, "global_listing_policy", v)
        if "identifier_code" in src:
            v = src["identifier_code"]
            if v.__class__ is dict:
                src["identifier_code"] = new(IdentifierCode)
                src["identifier_code"].__dict__ = v
            elif v is not None:
                misfit(src, "identifier_code", v)
        if "inventory" in src:
            v = src["inventory"]
            adopt_list(src, "inventory", v, BackorderWarehouseStock)
        if "list_price" in src:
            v = src["list_price"]
            if v.__class__ is dict:
                src["list_price"] = new(UsdPrice)
                src["list_price"].__dict__ = v
            elif v is not None:
                misfit(src, "list_price", v)
        if "pre_sale" in src:
            v = src["pre_sale"]
            if v.__class__ is dict:
                PreSale.nest(v)
                src["pre_sale"] = new(PreSale)
                src["pre_sale"].__dict__ = v
            elif v is not None:
                misfit(src, "pre_sale", v)
        if "price" in src:
            v = src["price"]
            if v.__class__ is dict:
                src["price"] = new(ProductSkusPrice)
                src["price"].__dict__ = v
            elif v is not None:
                misfit(src, "price", v)
        if "sales_attributes" in src:
            v = src["sales_attributes"]
            adopt_list(src, "sales_attributes", v, ProductSalesAttribute, ProductSalesAttribute.nest)
        if "sku_dimensions" in src:
            v = src["sku_dimensions"]
            if v.__class__ is dict:
                src["sku_dimensions"] = new(PackageDimensionsAnswer)
                src["sku_dimensions"].__dict__ = v
            elif v is not None:
                misfit(src, "sku_dimensions", v)
        if "sku_weight" in src:
            v = src["sku_weight"]
            if v.__class__ is dict:
                src["sku_weight"] = new(PackageWeight)
                src["sku_weight"].__dict__ = v
            elif v is not None:
                misfit(src, "sku_weight", v)
        if "status_info" in src:
            v = src["status_info"]
            if v.__class__ is dict:
                src["status_info"] = new(ListingStatusInfo)
                src["status_info"].__dict__ = v
            elif v is not None:
                misfit(src, "status_info", v)
        if "purchase_order_quantity_limit" in src:
            v = src["purchase_order_quantity_limit"]
            if v.__class__ is dict:
                src["purchase_order_quantity_limit"] = new(PurchaseOrderQuantityLimit)
                src["purchase_order_quantity_limit"].__dict__ = v
            elif v is not None:
                misfit(src, "purchase_order_quantity_limit", v)
        if "stock_infos" in src:
            v = src["stock_infos"]
            adopt_list(src, "stock_infos", v, StockInfo)


from .backorder_warehouse_stock import BackorderWarehouseStock  # noqa: E402
from .combined_skus import CombinedSkus  # noqa: E402
from .external_list_price import ExternalListPrice  # noqa: E402
from .global_listing_policy import GlobalListingPolicy  # noqa: E402
from .identifier_code import IdentifierCode  # noqa: E402
from .listing_status_info import ListingStatusInfo  # noqa: E402
from .package_dimensions_answer import PackageDimensionsAnswer  # noqa: E402
from .package_weight import PackageWeight  # noqa: E402
from .pre_sale import PreSale  # noqa: E402
from .product_fee import ProductFee  # noqa: E402
from .product_sales_attribute import ProductSalesAttribute  # noqa: E402
from .product_skus_price import ProductSkusPrice  # noqa: E402
from .purchase_order_quantity_limit import PurchaseOrderQuantityLimit  # noqa: E402
from .stock_info import StockInfo  # noqa: E402
from .usd_price import UsdPrice  # noqa: E402
