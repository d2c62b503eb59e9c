# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class TargetCollaborationProductCommission(Model):
    currency: str | None = None
    effective_time: str | None = None
    maximum_amount: str | None = None
    """A decimal number as text."""
    minimum_amount: str | None = None
    """A decimal number as text."""
    rate: int | None = None
    """1000 is 10 %. In basis points (hundredths of a percent). From 1000 to 8000."""
