# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Input,
)


class ExternalTransactionPriceInput(Input):
    amount: str
    """A decimal number as text. From 0.01 to 7600."""
    currency: Literal["USD"]
    transaction_time: str
    """A moment as text, ISO 8601."""
    image: ImageRefInput | Mapping[str, Any] | None = None


from .image_ref_input import ImageRefInput  # noqa: E402
