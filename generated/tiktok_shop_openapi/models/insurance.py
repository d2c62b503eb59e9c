# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class Insurance(Model):
    is_purchased: bool | None = None
    coverage_amount: str | None = None
    """A decimal number as text."""
    is_claim_eligible: bool | None = None
    claim_status: Literal["NOT_STARTED", "CLAIM_PENDING", "APPROVED", "DECLINED"] | str | None = None
