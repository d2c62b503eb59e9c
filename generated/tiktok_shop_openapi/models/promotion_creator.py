# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class PromotionCreator(Model):
    paid_amount: Money | None = None
    room_count: int | None = None
    video_count: int | None = None
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
    commission: str | None = None
    """1000 is 10 %. In basis points (hundredths of a percent)."""
    effective_end_time: str | None = None
    """Unix seconds."""
    effective_start_time: str | None = None
    """Unix seconds."""
    creator: CreatorPerformanceForCampaignProductCreator | None = None
    affiliate_product_id: str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "paid_amount" in src:
            v = src["paid_amount"]
            if v.__class__ is dict:
                src["paid_amount"] = new(Money)
                src["paid_amount"].__dict__ = v
            elif v is not None:
                misfit(src, "paid_amount", v)
        if "creator" in src:
            v = src["creator"]
            if v.__class__ is dict:
                src["creator"] = new(CreatorPerformanceForCampaignProductCreator)
                src["creator"].__dict__ = v
            elif v is not None:
                misfit(src, "creator", v)


from .creator_performance_for_campaign_product_creator import CreatorPerformanceForCampaignProductCreator  # noqa: E402
from .money import Money  # noqa: E402
