# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class CreatorSelectAffiliateProductPrice(Model):
    ceiling_price: str | None = None
    """A decimal number as text."""
    currency: str | None = None
    """ISO 4217 currency code."""
    floor_price: str | None = None
    """A decimal number as text."""
