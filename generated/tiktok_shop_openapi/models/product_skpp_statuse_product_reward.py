# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class ProductSkppStatuseProductReward(Model):
    reward_type: Literal["ADS_CREDIT", "TOP_CREATOR_MATCHMAKING", "SHOPTAB_PV"] | str | None = None
    status: Literal["NOT_GRANTED", "PENDING", "AVAILABLE"] | str | None = None
    value: str | None = None
    ad_credit_claim_status: Literal["UNCLAIMED", "CLAIMED"] | str | None = None
