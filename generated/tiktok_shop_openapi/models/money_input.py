# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
)


class MoneyInput(Input):
    """An amount of money. JPY, VND and IDR have no decimals."""

    amount: str
    """A decimal number as text."""
    currency: str
    """ISO 4217 currency code."""
