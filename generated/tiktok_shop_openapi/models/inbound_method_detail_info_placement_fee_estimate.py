# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class InboundMethodDetailInfoPlacementFeeEstimate(Model):
    amount: str | None = None
    """A decimal number as text."""
    currency: Literal["USD", "CNY", "EUR", "GBP", "SAR"] | str | None = None
