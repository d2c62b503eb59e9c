# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class PublishTargetSkusInput(Input):
    related_global_sku_id: str
    price: SkuPriceInput | Mapping[str, Any] | None = None
    inventory: WarehouseStockInput | Mapping[str, Any] | None = None
    fees: Sequence[ProductFeeInput | Mapping[str, Any]] | None = None


from .product_fee_input import ProductFeeInput  # noqa: E402
from .sku_price_input import SkuPriceInput  # noqa: E402
from .warehouse_stock_input import WarehouseStockInput  # noqa: E402
