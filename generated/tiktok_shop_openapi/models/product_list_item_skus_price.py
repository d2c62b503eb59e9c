# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
    absent,
)


class ProductListItemSkusPrice(Model):
    _required = frozenset(
        {
            "currency",
        }
    )
    currency: Literal["BRL", "EUR", "GBP", "IDR", "JPY", "MXN", "MYR", "PHP", "SGD", "THB", "USD", "VND"] | str = absent
    tax_exclusive_price: str | None = None
    """A decimal number as text."""
    sale_price: str | None = None
    """A decimal number as text."""
    starting_bid_price: str | None = None
    """A decimal number as text."""
