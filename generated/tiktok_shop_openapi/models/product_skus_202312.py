# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, misfit, new


class ProductSkus202312(Model):
    external_list_prices: list[ExternalListPrice] | None = None
    """Only in US."""
    fees: list[ProductFee] | None = None
    id: str | None = None
    inventory: list[WarehouseStock] | None = None
    list_price: UsdPrice | None = None
    price: CombinedSkusPrice | None = None
    seller_sku: str | None = None
    """The seller's own code of the SKU."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "external_list_prices", src.get("external_list_prices"), ExternalListPrice.adopt)
        adopt_list(src, "fees", src.get("fees"), ProductFee.adopt)
        adopt_list(src, "inventory", src.get("inventory"), WarehouseStock.adopt)
        v = src.get("list_price")
        if v.__class__ is dict:
            src["list_price"] = UsdPrice.adopt(v)
        elif v is not None:
            misfit(src, "list_price", v)
        v = src.get("price")
        if v.__class__ is dict:
            src["price"] = CombinedSkusPrice.adopt(v)
        elif v is not None:
            misfit(src, "price", v)
        return self


from .combined_skus_price import CombinedSkusPrice  # noqa: E402
from .external_list_price import ExternalListPrice  # noqa: E402
from .product_fee import ProductFee  # noqa: E402
from .usd_price import UsdPrice  # noqa: E402
from .warehouse_stock import WarehouseStock  # noqa: E402
