# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class PartialRefundAmountRange(Model):
    min_amount: str | None = None
    """A decimal number as text."""
    max_amount: str | None = None
    """A decimal number as text."""
    currency: str | None = None
