# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class Amount(Model):
    value: str | None = None
    currency: str | None = None
    """ISO 4217 currency code."""
    amount: str | None = None
    """Not in the live API; it says `value`. A decimal number as text."""
