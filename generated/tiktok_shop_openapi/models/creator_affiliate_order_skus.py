# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class CreatorAffiliateOrderSkus(Model):
    id: str | None = None
    campaign_id: str | None = None
    open_collaboration_id: str | None = None
    target_collaboration_id: str | None = None
    product_name: str | None = None
    product_id: str | None = None
    price: Money | None = None
    shop_name: str | None = None
    content_type: Literal["SHOP", "VIDEO", "LIVE", "PRE_LIVE", "PROMOTION_PAGE", "LINKSHARE"] | str | None = None
    content_id: str | None = None
    quantity: int | None = None
    commission_rate: int | None = None
    """1000 is 10 %. In basis points (hundredths of a percent)."""
    commission_tier_setting: str | None = None
    commission_model: Literal["Fixed commission", "Tiered commission"] | str | None = None
    commission_bonus_rate: int | None = None
    """1000 is 10 %. In basis points (hundredths of a percent)."""
    estimated_commission_base: Money | None = None
    standard_commission_rate: int | None = None
    """1000 is 10 %. In basis points (hundredths of a percent)."""
    shop_ads_commission_rate: int | None = None
    """1000 is 10 %. In basis points (hundredths of a percent)."""
    estimated_bonus_commission: Money | None = None
    estimated_standard_commission: Money | None = None
    estimated_shop_ads_commission: Money | None = None
    estimated_commission: Money | None = None
    actual_commission: Money | None = None
    actual_bonus_commission: Money | None = None
    actual_commission_base: Money | None = None
    actual_standard_commission: Money | None = None
    actual_shop_ads_commission: Money | None = None
    returned_quantity: int | None = None
    refunded_quantity: int | None = None
    tag: str | None = None
    creator_commission_reward_rate: int | None = None
    """1000 is 10 %. In basis points (hundredths of a percent)."""
    estimated_creator_commission_reward_fee: Money | None = None
    actual_creator_commission_reward_fee: Money | None = None
    isr: Money | None = None
    iva: Money | None = None
    pit: Money | None = None
    shared_with_partner: Money | None = None
    trace_info: TypedId | None = None
    last_update_time: int | None = None
    """Unix seconds."""
    is_carousel: bool | None = None

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
        if "estimated_bonus_commission" in src:
            v = src["estimated_bonus_commission"]
            if v.__class__ is dict:
                src["estimated_bonus_commission"] = new(Money)
                src["estimated_bonus_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "estimated_bonus_commission", v)
        if "estimated_standard_commission" in src:
            v = src["estimated_standard_commission"]
            if v.__class__ is dict:
                src["estimated_standard_commission"] = new(Money)
                src["estimated_standard_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "estimated_standard_commission", v)
        if "estimated_shop_ads_commission" in src:
            v = src["estimated_shop_ads_commission"]
            if v.__class__ is dict:
                src["estimated_shop_ads_commission"] = new(Money)
                src["estimated_shop_ads_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "estimated_shop_ads_commission", v)
        if "estimated_commission" in src:
            v = src["estimated_commission"]
            if v.__class__ is dict:
                src["estimated_commission"] = new(Money)
                src["estimated_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "estimated_commission", v)
        if "actual_commission" in src:
            v = src["actual_commission"]
            if v.__class__ is dict:
                src["actual_commission"] = new(Money)
                src["actual_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "actual_commission", v)
        if "actual_bonus_commission" in src:
            v = src["actual_bonus_commission"]
            if v.__class__ is dict:
                src["actual_bonus_commission"] = new(Money)
                src["actual_bonus_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "actual_bonus_commission", v)
        if "actual_commission_base" in src:
            v = src["actual_commission_base"]
            if v.__class__ is dict:
                src["actual_commission_base"] = new(Money)
                src["actual_commission_base"].__dict__ = v
            elif v is not None:
                misfit(src, "actual_commission_base", v)
        if "actual_standard_commission" in src:
            v = src["actual_standard_commission"]
            if v.__class__ is dict:
                src["actual_standard_commission"] = new(Money)
                src["actual_standard_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "actual_standard_commission", v)
        if "actual_shop_ads_commission" in src:
            v = src["actual_shop_ads_commission"]
            if v.__class__ is dict:
                src["actual_shop_ads_commission"] = new(Money)
                src["actual_shop_ads_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "actual_shop_ads_commission", v)
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
        if "isr" in src:
            v = src["isr"]
            if v.__class__ is dict:
                src["isr"] = new(Money)
                src["isr"].__dict__ = v
            elif v is not None:
                misfit(src, "isr", v)
        if "iva" in src:
            v = src["iva"]
            if v.__class__ is dict:
                src["iva"] = new(Money)
                src["iva"].__dict__ = v
            elif v is not None:
                misfit(src, "iva", v)
        if "pit" in src:
            v = src["pit"]
            if v.__class__ is dict:
                src["pit"] = new(Money)
                src["pit"].__dict__ = v
            elif v is not None:
                misfit(src, "pit", v)
        if "shared_with_partner" in src:
            v = src["shared_with_partner"]
            if v.__class__ is dict:
                src["shared_with_partner"] = new(Money)
                src["shared_with_partner"].__dict__ = v
            elif v is not None:
                misfit(src, "shared_with_partner", v)
        if "trace_info" in src:
            v = src["trace_info"]
            if v.__class__ is dict:
                src["trace_info"] = new(TypedId)
                src["trace_info"].__dict__ = v
            elif v is not None:
                misfit(src, "trace_info", v)


from .money import Money  # noqa: E402
from .typed_id import TypedId  # noqa: E402
