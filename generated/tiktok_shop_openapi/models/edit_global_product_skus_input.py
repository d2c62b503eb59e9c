# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class EditGlobalProductSkusInput(Input):
    price: GlobalPriceInput | Mapping[str, Any]
    id: str | None = None
    global_quantity: int | None = None
    seller_sku: str | None = None
    """The seller's own code of the SKU. 1 to 50 characters."""
    sales_attributes: Sequence[GlobalSalesAttributeInput | Mapping[str, Any]] | None = None
    """At most 3 entries."""
    inventory: Sequence[GlobalWarehouseStock | Mapping[str, Any]] | None = None
    """At most 50 entries."""
    identifier_code: IdentifierCodeInput | Mapping[str, Any] | None = None
    sku_unit_count: str | None = None
    """From 0.01 to 99999.9999. Only in EU. Needed under conditions."""
    extra_identifier_codes: Sequence[str] | None = None
    """At most 10 entries. Only in EU."""
    external_global_sku_id: str | None = None
    """At most 999 characters."""
    sale_prices: Sequence[SalePriceInput | Mapping[str, Any]] | None = None


from .global_price_input import GlobalPriceInput  # noqa: E402
from .global_sales_attribute_input import GlobalSalesAttributeInput  # noqa: E402
from .global_warehouse_stock import GlobalWarehouseStock  # noqa: E402
from .identifier_code_input import IdentifierCodeInput  # noqa: E402
from .sale_price_input import SalePriceInput  # noqa: E402
