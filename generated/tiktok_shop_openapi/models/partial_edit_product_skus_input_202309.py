# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class PartialEditProductSkusInput202309(Input):
    external_list_prices: Sequence[ExternalListPriceInput202309 | Mapping[str, Any]] | None = None
    """Only in US."""
    external_sku_id: str | None = None
    """At most 999 characters."""
    external_urls: Sequence[str] | None = None
    """Each: At most 500 characters."""
    extra_identifier_codes: Sequence[str] | None = None
    """At most 10 entries. Only in EU."""
    fees: Sequence[ProductFeeInput | Mapping[str, Any]] | None = None
    id: str | None = None
    identifier_code: IdentifierCodeInput | Mapping[str, Any] | None = None
    inventory: Sequence[WarehouseStockInput | Mapping[str, Any]] | None = None
    list_price: ListPrice | Mapping[str, Any] | None = None
    pre_sale: PreSaleInput | Mapping[str, Any] | None = None
    price: SkuPrice | Mapping[str, Any] | None = None
    sales_attributes: Sequence[SalesAttribute | Mapping[str, Any]] | None = None
    """At most 3 entries."""
    seller_sku: str | None = None
    """The seller's own code of the SKU. 1 to 50 characters."""
    sku_unit_count: str | None = None
    """From 0.01 to 99999.9999. Only in EU. Needed under conditions."""


from .external_list_price_input_202309 import ExternalListPriceInput202309  # noqa: E402
from .identifier_code_input import IdentifierCodeInput  # noqa: E402
from .list_price import ListPrice  # noqa: E402
from .pre_sale_input import PreSaleInput  # noqa: E402
from .product_fee_input import ProductFeeInput  # noqa: E402
from .sales_attribute import SalesAttribute  # noqa: E402
from .sku_price import SkuPrice  # noqa: E402
from .warehouse_stock_input import WarehouseStockInput  # noqa: E402
