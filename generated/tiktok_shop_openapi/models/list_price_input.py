# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
)


class ListPriceInput(Input):
    amount: str
    """A decimal number as text. From 0.01 to 7600."""
    currency: str
    """The currency of the shop. ISO 4217 currency code."""
