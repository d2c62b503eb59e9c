# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
    absent,
)


class Money(Model):
    """An amount of money. JPY, VND and IDR have no decimals."""

    _required = frozenset(
        {
            "amount",
            "currency",
        }
    )
    amount: str = absent
    """A decimal number as text."""
    currency: str = absent
    """ISO 4217 currency code."""
