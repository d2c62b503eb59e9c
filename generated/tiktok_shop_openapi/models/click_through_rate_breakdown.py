# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class ClickThroughRateBreakdown(Model):
    amount: str | None = None
    """A decimal number as text."""
    type: Literal["LIVE", "VIDEO", "PRODUCT_CARD"] | str | None = None
