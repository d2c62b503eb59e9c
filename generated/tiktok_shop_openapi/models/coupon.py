# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, misfit, new


class Coupon(Model):
    id: str | None = None
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

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("claim_duration")
        if v.__class__ is dict:
            src["claim_duration"] = TimeSlot.adopt(v)
        elif v is not None:
            misfit(src, "claim_duration", v)
        v = src.get("redemption_duration")
        if v.__class__ is dict:
            src["redemption_duration"] = RedemptionDuration.adopt(v)
        elif v is not None:
            misfit(src, "redemption_duration", v)
        v = src.get("usage_limits")
        if v.__class__ is dict:
            src["usage_limits"] = UsageLimit.adopt(v)
        elif v is not None:
            misfit(src, "usage_limits", v)
        v = src.get("discount")
        if v.__class__ is dict:
            src["discount"] = CouponDiscount.adopt(v)
        elif v is not None:
            misfit(src, "discount", v)
        v = src.get("threshold")
        if v.__class__ is dict:
            src["threshold"] = CouponThreshold.adopt(v)
        elif v is not None:
            misfit(src, "threshold", v)
        return self


from .coupon_discount import CouponDiscount  # noqa: E402
from .coupon_threshold import CouponThreshold  # noqa: E402
from .redemption_duration import RedemptionDuration  # noqa: E402
from .time_slot import TimeSlot  # noqa: E402
from .usage_limit import UsageLimit  # noqa: E402
