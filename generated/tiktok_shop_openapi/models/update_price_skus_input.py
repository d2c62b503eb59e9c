# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class UpdatePriceSkusInput(Input):
    id: str
    price: SkuPriceInput | Mapping[str, Any]
    list_price: ListPriceInput | Mapping[str, Any] | None = None
    external_list_prices: Sequence[ExternalListPriceInput | Mapping[str, Any]] | None = None
    """Only in US."""


from .external_list_price_input import ExternalListPriceInput  # noqa: E402
from .list_price_input import ListPriceInput  # noqa: E402
from .sku_price_input import SkuPriceInput  # noqa: E402
