# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class SubmitStrikethroughPriceSkusInput(Input):
    external_retail_price: ListPriceInput | Mapping[str, Any]
    external_sku_id: str
    external_transaction_price: ExternalTransactionPriceInput | Mapping[str, Any]
    id: str


from .external_transaction_price_input import ExternalTransactionPriceInput  # noqa: E402
from .list_price_input import ListPriceInput  # noqa: E402
