# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class BasePrice(Model):
    region_code: str | None = None
    currency: (
        Literal["BRL", "EUR", "GBP", "IDR", "JPY", "MXN", "MYR", "PHP", "SGD", "THB", "USD", "VND"] | str | None
    ) = None
    """The values that are allowed differ by market."""
    list_price: str | None = None
    """A decimal number as text."""
    sale_price: str | None = None
    """A decimal number as text."""
    localized_dutiable_price: str | None = None
    """A decimal number as text."""
