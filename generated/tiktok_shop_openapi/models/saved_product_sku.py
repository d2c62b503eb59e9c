# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class SavedProductSku(Model):
    id: str | None = None
    seller_sku: str | None = None
    """The seller's own code of the SKU."""
    sales_attributes: list[SalesAttributeRef] | None = None
    external_sku_id: str | None = None
    fees: list[ProductFee] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "sales_attributes", src.get("sales_attributes"), SalesAttributeRef.adopt)
        adopt_list(src, "fees", src.get("fees"), ProductFee.adopt)
        return self


from .product_fee import ProductFee  # noqa: E402
from .sales_attribute_ref import SalesAttributeRef  # noqa: E402
