# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class CreateProductSkusInput(Input):
    inventory: Sequence[BackorderWarehouseStockInput | Mapping[str, Any]]
    price: AuctionSkuPrice | Mapping[str, Any]
    sales_attributes: Sequence[SalesAttributeInput | Mapping[str, Any]] | None = None
    """At most 3 entries."""
    seller_sku: str | None = None
    """
    The seller's own code of the SKU. 1 to 50 characters. Length by market:
    DE,ES,FR,IT,PL,NL,BE,CZ,AT,GR,PT,HU 6, 50, OTHER 1, 50.
    """
    external_sku_id: str | None = None
    """At most 999 characters."""
    identifier_code: IdentifierCodeInput | Mapping[str, Any] | None = None
    combined_skus: Sequence[CombinedSku | Mapping[str, Any]] | None = None
    sku_unit_count: str | None = None
    """From 0.01 to 99999.9999. Only in EU. Needed under conditions."""
    external_urls: Sequence[str] | None = None
    """Each: At most 500 characters."""
    extra_identifier_codes: Sequence[str] | None = None
    """At most 10 entries. Only in EU."""
    pre_sale: PreSaleInput | Mapping[str, Any] | None = None
    list_price: ListPriceInput | Mapping[str, Any] | None = None
    external_list_prices: Sequence[ExternalListPriceInput | Mapping[str, Any]] | None = None
    """Only in US."""
    fees: Sequence[ProductFeeInput | Mapping[str, Any]] | None = None
    sku_dimensions: PackageDimensionsInput | Mapping[str, Any] | None = None
    sku_weight: PackageWeightInput | Mapping[str, Any] | None = None


from .auction_sku_price import AuctionSkuPrice  # noqa: E402
from .backorder_warehouse_stock_input import BackorderWarehouseStockInput  # noqa: E402
from .combined_sku import CombinedSku  # noqa: E402
from .external_list_price_input import ExternalListPriceInput  # noqa: E402
from .identifier_code_input import IdentifierCodeInput  # noqa: E402
from .list_price_input import ListPriceInput  # noqa: E402
from .package_dimensions_input import PackageDimensionsInput  # noqa: E402
from .package_weight_input import PackageWeightInput  # noqa: E402
from .pre_sale_input import PreSaleInput  # noqa: E402
from .product_fee_input import ProductFeeInput  # noqa: E402
from .sales_attribute_input import SalesAttributeInput  # noqa: E402
