# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class AffiliateOrdersByCreatorOrderSkus(Model):
    id: str | None = None
    product_id: str | None = None
    price: Money | None = None
    quantity: int | None = None
    commission_rate: int | None = None
    """1000 is 10 %. In basis points (hundredths of a percent)."""
    estimated_commission_base: Money | None = None
    actual_commission: Money | None = None
    shop_ads_commission_rate: int | None = None
    """1000 is 10 %. In basis points (hundredths of a percent)."""
    commission_bonus_rate: int | None = None
    """1000 is 10 %. In basis points (hundredths of a percent)."""
    product_name: str | None = None
    shop_name: str | None = None
    returned_quantity: int | None = None
    refunded_quantity: int | None = None
    campaign_id: str | None = None
    actual_commission_base: Money | None = None
    actual_shop_ads_commission: Money | None = None
    estimated_shop_ads_commission: Money | None = None
    estimated_bonus_commission: Money | None = None
    delivery_time: int | None = None
    creator_commission_reward_rate: int | None = None
    """1000 is 10 %. In basis points (hundredths of a percent)."""
    estimated_creator_commission_reward_fee: Money | None = None
    actual_creator_commission_reward_fee: Money | None = None
    content_type: Literal["SHOP", "VIDEO", "LIVE", "PRE_LIVE", "PROMOTION_PAGE", "LINKSHARE"] | str | None = None
    content_id: str | None = None
    trace: TypedId | None = None
    estimated_commission: Money | None = None
    actual_bonus_commission: Money | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "price" in src:
            v = src["price"]
            if v.__class__ is dict:
                src["price"] = new(Money)
                src["price"].__dict__ = v
            elif v is not None:
                misfit(src, "price", v)
        if "estimated_commission_base" in src:
            v = src["estimated_commission_base"]
            if v.__class__ is dict:
                src["estimated_commission_base"] = new(Money)
                src["estimated_commission_base"].__dict__ = v
            elif v is not None:
                misfit(src, "estimated_commission_base", v)
        if "actual_commission" in src:
            v = src["actual_commission"]
            if v.__class__ is dict:
                src["actual_commission"] = new(Money)
                src["actual_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "actual_commission", v)
        if "actual_commission_base" in src:
            v = src["actual_commission_base"]
            if v.__class__ is dict:
                src["actual_commission_base"] = new(Money)
                src["actual_commission_base"].__dict__ = v
            elif v is not None:
                misfit(src, "actual_commission_base", v)
        if "actual_shop_ads_commission" in src:
            v = src["actual_shop_ads_commission"]
            if v.__class__ is dict:
                src["actual_shop_ads_commission"] = new(Money)
                src["actual_shop_ads_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "actual_shop_ads_commission", v)
        if "estimated_shop_ads_commission" in src:
            v = src["estimated_shop_ads_commission"]
            if v.__class__ is dict:
                src["estimated_shop_ads_commission"] = new(Money)
                src["estimated_shop_ads_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "estimated_shop_ads_commission", v)
        if "estimated_bonus_commission" in src:
            v = src["estimated_bonus_commission"]
            if v.__class__ is dict:
                src["estimated_bonus_commission"] = new(Money)
                src["estimated_bonus_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "estimated_bonus_commission", v)
        if "estimated_creator_commission_reward_fee" in src:
            v = src["estimated_creator_commission_reward_fee"]
            if v.__class__ is dict:
                src["estimated_creator_commission_reward_fee"] = new(Money)
                src["estimated_creator_commission_reward_fee"].__dict__ = v
            elif v is not None:
                misfit(src, "estimated_creator_commission_reward_fee", v)
        if "actual_creator_commission_reward_fee" in src:
            v = src["actual_creator_commission_reward_fee"]
            if v.__class__ is dict:
                src["actual_creator_commission_reward_fee"] = new(Money)
                src["actual_creator_commission_reward_fee"].__dict__ = v
            elif v is not None:
                misfit(src, "actual_creator_commission_reward_fee", v)
        if "trace" in src:
            v = src["trace"]
            if v.__class__ is dict:
                src["trace"] = new(TypedId)
                src["trace"].__dict__ = v
            elif v is not None:
                misfit(src, "trace", v)
        if "estimated_commission" in src:
            v = src["estimated_commission"]
            if v.__class__ is dict:
                src["estimated_commission"] = new(Money)
                src["estimated_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "estimated_commission", v)
        if "actual_bonus_commission" in src:
            v = src["actual_bonus_commission"]
            if v.__class__ is dict:
                src["actual_bonus_commission"] = new(Money)
                src["actual_bonus_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "actual_bonus_commission", v)


from .money import Money  # noqa: E402
from .typed_id import TypedId  # noqa: E402
