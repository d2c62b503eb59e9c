# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, misfit, new


class PromotionCreator202501(Model):
    affiliate_product_id: str | None = None
    commission: str | None = None
    """1000 is 10 %. In basis points (hundredths of a percent)."""
    creator: AffiliateCampaignCreatorFulfillmentStatusInfoCreator202501 | None = None
    effective_end_time: str | None = None
    """Unix seconds."""
    effective_start_time: str | None = None
    """Unix seconds."""
    free_sample_status: (
        Literal[
            "NOT_REQUESTED",
            "PENDING",
            "AWAITING_SHIPMENT",
            "AWAITING_COLLECTION",
            "SHIPPED",
            "CONTENT_PENDING",
            "REJECT_CANCELLED",
            "OVERDUE_CANCELLED",
            "UNFULFIL_CANCELLED",
            "DEL_PLAN_CANCELLED",
            "SELLER_NOT_SHIP_CANCELLED",
            "WITHDRAW_CANCELLED",
            "UNFULFILLABLE_CANCELLED",
            "OPERATOR_MANUAL_CANCELLED",
            "OPERATOR_MANUAL_FAILED",
            "OPERATOR_MANUAL_COMPLETED",
            "COMPLETED",
        ]
        | str
        | None
    ) = None
    paid_amount: Money | None = None
    room_count: int | None = None
    video_count: int | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("creator")
        if v.__class__ is dict:
            src["creator"] = AffiliateCampaignCreatorFulfillmentStatusInfoCreator202501.adopt(v)
        elif v is not None:
            misfit(src, "creator", v)
        v = src.get("paid_amount")
        if v.__class__ is dict:
            src["paid_amount"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "paid_amount", v)
        return self


from .affiliate_campaign_creator_fulfillment_status_info_creator_202501 import (
    AffiliateCampaignCreatorFulfillmentStatusInfoCreator202501,  # noqa: E402
)
from .money import Money  # noqa: E402
