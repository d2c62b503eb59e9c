# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, misfit, new


class ProductListItemSkus(Model):
    id: str | None = None
    seller_sku: str | None = None
    """The seller's own code of the SKU."""
    price: ProductListItemSkusPrice | None = None
    inventory: list[BackorderWarehouseStock] | None = None
    list_price: UsdPrice | None = None
    external_list_prices: list[ExternalListPrice] | None = None
    """Only in US."""
    pre_sale: PreSale | None = None
    status_info: ListingStatusInfo | None = None
    fees: list[ProductFee] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("price")
        if v.__class__ is dict:
            src["price"] = ProductListItemSkusPrice.adopt(v)
        elif v is not None:
            misfit(src, "price", v)
        adopt_list(src, "inventory", src.get("inventory"), BackorderWarehouseStock.adopt)
        v = src.get("list_price")
        if v.__class__ is dict:
            src["list_price"] = UsdPrice.adopt(v)
        elif v is not None:
            misfit(src, "list_price", v)
        adopt_list(src, "external_list_prices", src.get("external_list_prices"), ExternalListPrice.adopt)
        v = src.get("pre_sale")
        if v.__class__ is dict:
            src["pre_sale"] = PreSale.adopt(v)
        elif v is not None:
            misfit(src, "pre_sale", v)
        v = src.get("status_info")
        if v.__class__ is dict:
            src["status_info"] = ListingStatusInfo.adopt(v)
        elif v is not None:
            misfit(src, "status_info", v)
        adopt_list(src, "fees", src.get("fees"), ProductFee.adopt)
        return self


from .backorder_warehouse_stock import BackorderWarehouseStock  # noqa: E402
from .external_list_price import ExternalListPrice  # noqa: E402
from .listing_status_info import ListingStatusInfo  # noqa: E402
from .pre_sale import PreSale  # noqa: E402
from .product_fee import ProductFee  # noqa: E402
from .product_list_item_skus_price import ProductListItemSkusPrice  # noqa: E402
from .usd_price import UsdPrice  # noqa: E402
