# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class ProductSkusPrice202309(Model):
    currency: Literal["EUR", "GBP", "IDR", "JPY", "MXN", "MYR", "PHP", "SGD", "THB", "USD", "VND"] | str | None = None
    sale_price: str | None = None
    """A decimal number as text."""
    tax_exclusive_price: str | None = None
    """A decimal number as text."""
