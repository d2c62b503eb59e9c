# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
)


class ReplicateTargetSkusPriceInput(Input):
    sale_price: str
    """A decimal number as text."""
    currency: str | None = None
