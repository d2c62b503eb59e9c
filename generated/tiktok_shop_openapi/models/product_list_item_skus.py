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
)


class ProductListItemSkus(Model):
    _required = frozenset(
        {
            "id",
            "price",
        }
    )
    id: str = absent
    seller_sku: str | None = None
    """The seller's own code of the SKU."""
    price: ProductListItemSkusPrice = absent
    inventory: list[BackorderWarehouseStock] = no_items
    list_price: UsdPrice | None = None
    external_list_prices: list[ExternalListPrice] = no_items
    """Only in US."""
    pre_sale: PreSale | None = None
    status_info: ListingStatusInfo | None = None
    fees: list[ProductFee] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "price" in src:
            v = src["price"]
            if v.__class__ is dict:
                src["price"] = new(ProductListItemSkusPrice)
                src["price"].__dict__ = v
            elif v is not None:
                misfit(src, "price", v)
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
        if "external_list_prices" in src:
            v = src["external_list_prices"]
            adopt_list(src, "external_list_prices", v, ExternalListPrice)
        if "pre_sale" in src:
            v = src["pre_sale"]
            if v.__class__ is dict:
                PreSale.nest(v)
                src["pre_sale"] = new(PreSale)
                src["pre_sale"].__dict__ = v
            elif v is not None:
                misfit(src, "pre_sale", v)
        if "status_info" in src:
            v = src["status_info"]
            if v.__class__ is dict:
                src["status_info"] = new(ListingStatusInfo)
                src["status_info"].__dict__ = v
            elif v is not None:
                misfit(src, "status_info", v)
        if "fees" in src:
            v = src["fees"]
            adopt_list(src, "fees", v, ProductFee)


from .backorder_warehouse_stock import BackorderWarehouseStock  # noqa: E402
from .external_list_price import ExternalListPrice  # noqa: E402
from .listing_status_info import ListingStatusInfo  # noqa: E402
from .pre_sale import PreSale  # noqa: E402
from .product_fee import ProductFee  # noqa: E402
from .product_list_item_skus_price import ProductListItemSkusPrice  # noqa: E402
from .usd_price import UsdPrice  # noqa: E402
