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


class ProductSkus202309(Model):
    fees: list[ProductFee] = no_items
    id: str | None = None
    inventory: list[WarehouseStock] = no_items
    price: ProductSkusPrice202309 | None = None
    seller_sku: str | None = None
    """The seller's own code of the SKU."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "fees" in src:
            v = src["fees"]
            adopt_list(src, "fees", v, ProductFee)
        if "inventory" in src:
            v = src["inventory"]
            adopt_list(src, "inventory", v, WarehouseStock)
        if "price" in src:
            v = src["price"]
            if v.__class__ is dict:
                src["price"] = new(ProductSkusPrice202309)
                src["price"].__dict__ = v
            elif v is not None:
                misfit(src, "price", v)


from .product_fee import ProductFee  # noqa: E402
from .product_skus_price_202309 import ProductSkusPrice202309  # noqa: E402
from .warehouse_stock import WarehouseStock  # noqa: E402
