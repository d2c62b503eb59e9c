# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class LineItemTax(Model):
    tax_type: str | None = None
    tax_amount: str | None = None
    """A decimal number as text."""
    tax_rate: str | None = None
