# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class FormattedMoneyRange(Model):
    currency: str | None = None
    minimum_amount: str | None = None
    """A decimal number as text."""
    maximum_amount: str | None = None
    """A decimal number as text."""
    formatted_range: str | None = None
