# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ProductSkppDetailReward(Model):
    reward_type: (
        Literal[
            "ADS_CREDIT",
            "TOP_CREATOR_MATCHMAKING",
            "SHOPTAB_PV",
            "BIG_PROMOTION_CAMPAIGN",
            "OFF_PLATFORM_BESTSELLER_ADS_CREDIT",
        ]
        | str
        | None
    ) = None
    title: str | None = None
    status: Literal["NOT_GRANTED", "PENDING", "AVAILABLE"] | str | None = None
    ad_credit_claim_status: Literal["UNCLAIMED", "CLAIMED"] | str | None = None
    value: str | None = None
    claim_conditions: list[ClaimCondition] = no_items
    campaign_id: str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "claim_conditions" in src:
            v = src["claim_conditions"]
            adopt_list(src, "claim_conditions", v, ClaimCondition)


from .claim_condition import ClaimCondition  # noqa: E402
