# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class GlobalProductSkusPrice(Model):
    amount: str | None = None
    """A decimal number as text."""
    currency: Literal["USD", "EUR"] | str | None = None
    unit_price: str | None = None
    """Only in EU."""
