# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class ProductFee(Model):
    type: Literal["PFAND"] | str | None = None
    amount: str | None = None
    """A decimal number as text."""
    additional_attribute: Literal["SINGLE_USE", "REUSABLE", "NOT_APPLICABLE"] | str | None = None
