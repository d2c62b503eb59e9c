# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Input,
)


class SkuPriceInput(Input):
    currency: Literal[
        "BRL", "CZK", "EUR", "GBP", "HUF", "IDR", "JPY", "MXN", "MYR", "PHP", "PLN", "SGD", "THB", "USD", "VND"
    ]
    """The values that are allowed differ by market."""
    amount: str | None = None
    """A decimal number as text."""
    sale_price: str | None = None
    """A decimal number as text."""
