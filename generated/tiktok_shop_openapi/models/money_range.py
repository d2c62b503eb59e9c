# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class MoneyRange(Model):
    """Lowest and highest amount, one currency."""

    currency: str | None = None
    """ISO 4217 currency code."""
    minimum_amount: str | None = None
    """A decimal number as text."""
    maximum_amount: str | None = None
    """A decimal number as text."""
