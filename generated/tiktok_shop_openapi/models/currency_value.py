# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
    absent,
)


class CurrencyValue(Model):
    """An amount of money in the older finance form: `value` instead of `amount`."""

    _required = frozenset(
        {
            "currency",
            "value",
        }
    )
    value: str = absent
    """A decimal number as text."""
    currency: str = absent
    """ISO 4217 currency code."""
