# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Input,
)


class SkuPrice(Input):
    amount: str | None = None
    """A decimal number as text."""
    currency: Literal["BRL", "EUR", "GBP", "IDR", "JPY", "MXN", "MYR", "PHP", "SGD", "THB", "USD", "VND"] | None = None
    """The values that are allowed differ by market."""
    sale_price: str | None = None
    """A decimal number as text."""
