# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    misfit,
    new,
    no_items,
    no_list,
)


class CouponEntry(Model):
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
    display_channels: list[
        Literal["ALL", "SHOPPING_CENTER", "CHAT", "LIVE", "PRIVATE", "PRIVATE_WITH_ALLOW", "VIDEO", "SHOWCASE"] | str
    ] = no_items
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
    usage_stats: UsageStats | None = None
    discount: CouponDiscount | None = None
    threshold: CouponThreshold | None = None
    product_scope: Literal["FULL_SHOP", "SPECIFIC_PRODUCTS"] | str | None = None
    product_ids: list[str] = no_items
    seller_tnc: str | None = None
    creation_source: Literal["SELLER_CENTER", "SELLER_APP", "TTS_CRM"] | str | None = None
    live_tasks: list[LiveTask] = no_items

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
        if "display_channels" in src:
            v = src["display_channels"]
            if v.__class__ is not list:
                no_list(src, "display_channels", v)
        if "usage_limits" in src:
            v = src["usage_limits"]
            if v.__class__ is dict:
                src["usage_limits"] = new(UsageLimit)
                src["usage_limits"].__dict__ = v
            elif v is not None:
                misfit(src, "usage_limits", v)
        if "usage_stats" in src:
            v = src["usage_stats"]
            if v.__class__ is dict:
                src["usage_stats"] = new(UsageStats)
                src["usage_stats"].__dict__ = v
            elif v is not None:
                misfit(src, "usage_stats", v)
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
        if "product_ids" in src:
            v = src["product_ids"]
            if v.__class__ is not list:
                no_list(src, "product_ids", v)
        if "live_tasks" in src:
            v = src["live_tasks"]
            adopt_list(src, "live_tasks", v, LiveTask)


from .coupon_discount import CouponDiscount  # noqa: E402
from .coupon_threshold import CouponThreshold  # noqa: E402
from .live_task import LiveTask  # noqa: E402
from .redemption_duration import RedemptionDuration  # noqa: E402
from .time_slot import TimeSlot  # noqa: E402
from .usage_limit import UsageLimit  # noqa: E402
from .usage_stats import UsageStats  # noqa: E402
