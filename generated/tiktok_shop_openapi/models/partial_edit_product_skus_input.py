# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class PartialEditProductSkusInput(Input):
    external_list_prices: Sequence[ExternalListPriceInput | Mapping[str, Any]] | None = None
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
    inventory: Sequence[PartialEditProductSkusInventoryInput | Mapping[str, Any]] | None = None
    list_price: ListPriceInput | Mapping[str, Any] | None = None
    pre_sale: PreSaleInput | Mapping[str, Any] | None = None
    price: SkuPriceInput | Mapping[str, Any] | None = None
    sales_attributes: Sequence[SalesAttributeInput | Mapping[str, Any]] | None = None
    """At most 3 entries."""
    seller_sku: str | None = None
    """
    The seller's own code of the SKU. 1 to 50 characters. Length by market:
    DE,ES,FR,IT,PL,NL,BE,CZ,AT,GR,PT,HU 6, 50, OTHER 1, 50.
    """
    sku_dimensions: PackageDimensionsInput | Mapping[str, Any] | None = None
    sku_unit_count: str | None = None
    """From 0.01 to 99999.9999. Only in EU. Needed under conditions."""
    sku_weight: PackageWeightInput | Mapping[str, Any] | None = None


from .external_list_price_input import ExternalListPriceInput  # noqa: E402
from .identifier_code_input import IdentifierCodeInput  # noqa: E402
from .list_price_input import ListPriceInput  # noqa: E402
from .package_dimensions_input import PackageDimensionsInput  # noqa: E402
from .package_weight_input import PackageWeightInput  # noqa: E402
from .partial_edit_product_skus_inventory_input import PartialEditProductSkusInventoryInput  # noqa: E402
from .pre_sale_input import PreSaleInput  # noqa: E402
from .product_fee_input import ProductFeeInput  # noqa: E402
from .sales_attribute_input import SalesAttributeInput  # noqa: E402
from .sku_price_input import SkuPriceInput  # noqa: E402
