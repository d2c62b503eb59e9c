# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, misfit, new


class ProductSkus(Model):
    combined_skus: list[CombinedSkus] | None = None
    external_list_prices: list[ExternalListPrice] | None = None
    """Only in US."""
    external_sku_id: str | None = None
    external_urls: list[str] | None = None
    extra_identifier_codes: list[str] | None = None
    """At most 10 entries. Only in EU."""
    fees: list[ProductFee] | None = None
    global_listing_policy: GlobalListingPolicy | None = None
    id: str | None = None
    identifier_code: IdentifierCode | None = None
    inventory: list[BackorderWarehouseStock] | None = None
    list_price: UsdPrice | None = None
    pre_sale: PreSale | None = None
    price: ProductSkusPrice | None = None
    sales_attributes: list[ProductSalesAttribute] | None = None
    seller_sku: str | None = None
    """The seller's own code of the SKU."""
    sku_dimensions: ParcelDimensions | None = None
    sku_unit_count: str | None = None
    """Only in EU."""
    sku_weight: ParcelWeight | None = None
    status_info: ListingStatusInfo | None = None
    purchase_order_quantity_limit: PurchaseOrderQuantityLimit | None = None
    stock_infos: list[StockInfo] | None = None
    """Founding document only; the live API says `inventory`."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "combined_skus", src.get("combined_skus"), CombinedSkus.adopt)
        adopt_list(src, "external_list_prices", src.get("external_list_prices"), ExternalListPrice.adopt)
        v = src.get("external_urls")
        if v.__class__ is not list and v is not None:
            misfit(src, "external_urls", v)
        v = src.get("extra_identifier_codes")
        if v.__class__ is not list and v is not None:
            misfit(src, "extra_identifier_codes", v)
        adopt_list(src, "fees", src.get("fees"), ProductFee.adopt)
        v = src.get("global_listing_policy")
        if v.__class__ is dict:
            src["global_listing_policy"] = GlobalListingPolicy.adopt(v)
        elif v is not None:
            misfit(src, "global_listing_policy", v)
        v = src.get("identifier_code")
        if v.__class__ is dict:
            src["identifier_code"] = IdentifierCode.adopt(v)
        elif v is not None:
            misfit(src, "identifier_code", v)
        adopt_list(src, "inventory", src.get("inventory"), BackorderWarehouseStock.adopt)
        v = src.get("list_price")
        if v.__class__ is dict:
            src["list_price"] = UsdPrice.adopt(v)
        elif v is not None:
            misfit(src, "list_price", v)
        v = src.get("pre_sale")
        if v.__class__ is dict:
            src["pre_sale"] = PreSale.adopt(v)
        elif v is not None:
            misfit(src, "pre_sale", v)
        v = src.get("price")
        if v.__class__ is dict:
            src["price"] = ProductSkusPrice.adopt(v)
        elif v is not None:
            misfit(src, "price", v)
        adopt_list(src, "sales_attributes", src.get("sales_attributes"), ProductSalesAttribute.adopt)
        v = src.get("sku_dimensions")
        if v.__class__ is dict:
            src["sku_dimensions"] = ParcelDimensions.adopt(v)
        elif v is not None:
            misfit(src, "sku_dimensions", v)
        v = src.get("sku_weight")
        if v.__class__ is dict:
            src["sku_weight"] = ParcelWeight.adopt(v)
        elif v is not None:
            misfit(src, "sku_weight", v)
        v = src.get("status_info")
        if v.__class__ is dict:
            src["status_info"] = ListingStatusInfo.adopt(v)
        elif v is not None:
            misfit(src, "status_info", v)
        v = src.get("purchase_order_quantity_limit")
        if v.__class__ is dict:
            src["purchase_order_quantity_limit"] = PurchaseOrderQuantityLimit.adopt(v)
        elif v is not None:
            misfit(src, "purchase_order_quantity_limit", v)
        adopt_list(src, "stock_infos", src.get("stock_infos"), StockInfo.adopt)
        return self


from .backorder_warehouse_stock import BackorderWarehouseStock  # noqa: E402
from .combined_skus import CombinedSkus  # noqa: E402
from .external_list_price import ExternalListPrice  # noqa: E402
from .global_listing_policy import GlobalListingPolicy  # noqa: E402
from .identifier_code import IdentifierCode  # noqa: E402
from .listing_status_info import ListingStatusInfo  # noqa: E402
from .parcel_dimensions import ParcelDimensions  # noqa: E402
from .parcel_weight import ParcelWeight  # noqa: E402
from .pre_sale import PreSale  # noqa: E402
from .product_fee import ProductFee  # noqa: E402
from .product_sales_attribute import ProductSalesAttribute  # noqa: E402
from .product_skus_price import ProductSkusPrice  # noqa: E402
from .purchase_order_quantity_limit import PurchaseOrderQuantityLimit  # noqa: E402
from .stock_info import StockInfo  # noqa: E402
from .usd_price import UsdPrice  # noqa: E402
