# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
    absent,
)


class ProductSkusPrice(Model):
    _required = frozenset(
        {
            "currency",
        }
    )
    currency: (
        Literal["BRL", "CZK", "EUR", "GBP", "HUF", "IDR", "JPY", "MXN", "MYR", "PHP", "PLN", "SGD", "THB", "USD", "VND"]
        | str
    ) = absent
    """The values that are allowed differ by market."""
    sale_price: str | None = None
    """A decimal number as text."""
    starting_bid_price: str | None = None
    """A decimal number as text."""
    tax_exclusive_price: str | None = None
    """A decimal number as text."""
    unit_price: str | None = None
    """Only in EU."""
    amount: str | None = None
    """Not in the live API; it says `sale_price` and `tax_exclusive_price`. A decimal number as text."""
