# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    absent,
    misfit,
    new,
)


class Coupon(Model):
    _required = frozenset(
        {
            "id",
        }
    )
    id: str = absent
    title: str | None = None
    display_type: Literal["REGULAR", "LIVE", "CREATOR_EXCLUSIVE", "CHAT", "PROMO_CODE"] | str | None = None
    status: Literal["NOT_START", "ONGOING", "EXPIRED", "DEACTIVATED"] | str | None = None
    create_time: int | None = None
    """Unix milliseconds."""
    update_time: int | None = None
    """Unix milliseconds."""
    claim_duration: TimeSlot | None = None
    redemption_duration: RedemptionDuration | None = None
    promo_code: str | None = None
    """From 6 to 12."""
    target_buyer_segment: (
        Literal[
            "ALL",
            "NEW",
            "REPEAT_CUSTOMERS",
            "RECENT_CUSTOMERS",
            "FREQUENT_CUSTOMERS",
            "LAPSED_CUSTOMERS",
            "NEW_FOLLOWERS",
            "EXISTING_ACTIVE_FOLLOWERS",
        ]
        | str
        | None
    ) = None
    usage_limits: UsageLimit | None = None
    discount: CouponDiscount | None = None
    threshold: CouponThreshold | None = None
    product_scope: Literal["FULL_SHOP", "SPECIFIC_PRODUCTS"] | str | None = None
    creation_source: Literal["SELLER_CENTER", "SELLER_APP", "TTS_CRM"] | str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "claim_duration" in src:
            v = src["claim_duration"]
            if v.__class__ is dict:
                src["claim_duration"] = new(TimeSlot)
                src["claim_duration"].__dict__ = v
            elif v is not None:
                misfit(src, "claim_duration", v)
        if "redemption_duration" in src:
            v = src["redemption_duration"]
            if v.__class__ is dict:
                src["redemption_duration"] = new(RedemptionDuration)
                src["redemption_duration"].__dict__ = v
            elif v is not None:
                misfit(src, "redemption_duration", v)
        if "usage_limits" in src:
            v = src["usage_limits"]
            if v.__class__ is dict:
                src["usage_limits"] = new(UsageLimit)
                src["usage_limits"].__dict__ = v
            elif v is not None:
                misfit(src, "usage_limits", v)
        if "discount" in src:
            v = src["discount"]
            if v.__class__ is dict:
                CouponDiscount.nest(v)
                src["discount"] = new(CouponDiscount)
                src["discount"].__dict__ = v
            elif v is not None:
                misfit(src, "discount", v)
        if "threshold" in src:
            v = src["threshold"]
            if v.__class__ is dict:
                CouponThreshold.nest(v)
                src["threshold"] = new(CouponThreshold)
                src["threshold"].__dict__ = v
            elif v is not None:
                misfit(src, "threshold", v)


from .coupon_discount import CouponDiscount  # noqa: E402
from .coupon_threshold import CouponThreshold  # noqa: E402
from .redemption_duration import RedemptionDuration  # noqa: E402
from .time_slot import TimeSlot  # noqa: E402
from .usage_limit import UsageLimit  # noqa: E402
