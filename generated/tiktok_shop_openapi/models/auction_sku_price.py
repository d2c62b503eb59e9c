# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Input,
)


class AuctionSkuPrice(Input):
    currency: Literal["BRL", "EUR", "GBP", "IDR", "JPY", "MXN", "MYR", "PHP", "SGD", "THB", "USD", "VND"]
    """The values that are allowed differ by market."""
    amount: str | None = None
    """A decimal number as text."""
    sale_price: str | None = None
    """A decimal number as text."""
    starting_bid_price: str | None = None
    """A decimal number as text."""
