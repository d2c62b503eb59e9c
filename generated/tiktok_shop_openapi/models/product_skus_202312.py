# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    misfit,
    new,
    no_items,
)


class ProductSkus202312(Model):
    external_list_prices: list[ExternalListPrice] = no_items
    """Only in US."""
    fees: list[ProductFee] = no_items
    id: str | None = None
    inventory: list[WarehouseStock] = no_items
    list_price: UsdPrice | None = None
    price: ProductSkusPrice202312 | None = None
    seller_sku: str | None = None
    """The seller's own code of the SKU."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "external_list_prices" in src:
            v = src["external_list_prices"]
            adopt_list(src, "external_list_prices", v, ExternalListPrice)
        if "fees" in src:
            v = src["fees"]
            adopt_list(src, "fees", v, ProductFee)
        if "inventory" in src:
            v = src["inventory"]
            adopt_list(src, "inventory", v, WarehouseStock)
        if "list_price" in src:
            v = src["list_price"]
            if v.__class__ is dict:
                src["list_price"] = new(UsdPrice)
                src["list_price"].__dict__ = v
            elif v is not None:
                misfit(src, "list_price", v)
        if "price" in src:
            v = src["price"]
            if v.__class__ is dict:
                src["price"] = new(ProductSkusPrice202312)
                src["price"].__dict__ = v
            elif v is not None:
                misfit(src, "price", v)


from .external_list_price import ExternalListPrice  # noqa: E402
from .product_fee import ProductFee  # noqa: E402
from .product_skus_price_202312 import ProductSkusPrice202312  # noqa: E402
from .usd_price import UsdPrice  # noqa: E402
from .warehouse_stock import WarehouseStock  # noqa: E402
