# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class SellerFundedProductPromotion(Model):
    activity_id: str | None = None
    discount_amount: str | None = None
    """A decimal number as text."""
    discount_type: Literal["COUPON", "ACTIVITY"] | str | None = None
