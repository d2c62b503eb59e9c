# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Input,
)


class ExternalListPriceInput(Input):
    source: Literal["SHOPIFY_COMPARE_AT_PRICE"]
    amount: str
    """A decimal number as text. From 0.01 to 7600."""
    currency: Literal["USD"]
