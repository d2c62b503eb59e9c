# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
)


class AlternativeSolutionDetailsInput(Input):
    partial_refund_amount: str | None = None
    """A decimal number as text."""
    currency: str | None = None
    """ISO 4217 currency code."""
