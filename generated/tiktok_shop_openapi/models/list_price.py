# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Input,
)


class ListPrice(Input):
    amount: str | None = None
    """A decimal number as text. From 0.01 to 7600."""
    currency: Literal["USD"] | None = None
