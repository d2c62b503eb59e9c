# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class TapAffiliateOrderSkus202411(Model):
    actual_commission_base: Money | None = None
    actual_creator_commission: Money | None = None
    actual_creator_commission_reward_fee: Money | None = None
    actual_partner_commission_reward_fee: Money | None = None
    actual_tap_commission: Money | None = None
    campaign_id: str | None = None
    content_id: str | None = None
    content_type: Literal["SHOP", "VIDEO", "LIVE", "PRE_LIVE", "PROMOTION_PAGE", "LINKSHARE"] | str | None = None
    creator_commission_rate: int | None = None
    creator_commission_reward_rate: int | None = None
    creator_username: str | None = None
    estimated_commission_base: Money | None = None
    estimated_creator_commission: Money | None = None
    estimated_creator_commission_reward_fee: Money | None = None
    estimated_partner_commission_reward_fee: Money | None = None
    estimated_tap_commission: Money | None = None
    id: str | None = None
    partner_commission_reward_rate: int | None = None
    price: Money | None = None
    product_id: str | None = None
    product_name: str | None = None
    quantity: int | None = None
    refunded_quantity: int | None = None
    returned_quantity: int | None = None
    tap_commission_rate: int | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "actual_commission_base" in src:
            v = src["actual_commission_base"]
            if v.__class__ is dict:
                src["actual_commission_base"] = new(Money)
                src["actual_commission_base"].__dict__ = v
            elif v is not None:
                misfit(src, "actual_commission_base", v)
        if "actual_creator_commission" in src:
            v = src["actual_creator_commission"]
            if v.__class__ is dict:
                src["actual_creator_commission"] = new(Money)
                src["actual_creator_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "actual_creator_commission", v)
        if "actual_creator_commission_reward_fee" in src:
            v = src["actual_creator_commission_reward_fee"]
            if v.__class__ is dict:
                src["actual_creator_commission_reward_fee"] = new(Money)
                src["actual_creator_commission_reward_fee"].__dict__ = v
            elif v is not None:
                misfit(src, "actual_creator_commission_reward_fee", v)
        if "actual_partner_commission_reward_fee" in src:
            v = src["actual_partner_commission_reward_fee"]
            if v.__class__ is dict:
                src["actual_partner_commission_reward_fee"] = new(Money)
                src["actual_partner_commission_reward_fee"].__dict__ = v
            elif v is not None:
                misfit(src, "actual_partner_commission_reward_fee", v)
        if "actual_tap_commission" in src:
            v = src["actual_tap_commission"]
            if v.__class__ is dict:
                src["actual_tap_commission"] = new(Money)
                src["actual_tap_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "actual_tap_commission", v)
        if "estimated_commission_base" in src:
            v = src["estimated_commission_base"]
            if v.__class__ is dict:
                src["estimated_commission_base"] = new(Money)
                src["estimated_commission_base"].__dict__ = v
            elif v is not None:
                misfit(src, "estimated_commission_base", v)
        if "estimated_creator_commission" in src:
            v = src["estimated_creator_commission"]
            if v.__class__ is dict:
                src["estimated_creator_commission"] = new(Money)
                src["estimated_creator_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "estimated_creator_commission", v)
        if "estimated_creator_commission_reward_fee" in src:
            v = src["estimated_creator_commission_reward_fee"]
            if v.__class__ is dict:
                src["estimated_creator_commission_reward_fee"] = new(Money)
                src["estimated_creator_commission_reward_fee"].__dict__ = v
            elif v is not None:
                misfit(src, "estimated_creator_commission_reward_fee", v)
        if "estimated_partner_commission_reward_fee" in src:
            v = src["estimated_partner_commission_reward_fee"]
            if v.__class__ is dict:
                src["estimated_partner_commission_reward_fee"] = new(Money)
                src["estimated_partner_commission_reward_fee"].__dict__ = v
            elif v is not None:
                misfit(src, "estimated_partner_commission_reward_fee", v)
        if "estimated_tap_commission" in src:
            v = src["estimated_tap_commission"]
            if v.__class__ is dict:
                src["estimated_tap_commission"] = new(Money)
                src["estimated_tap_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "estimated_tap_commission", v)
        if "price" in src:
            v = src["price"]
            if v.__class__ is dict:
                src["price"] = new(Money)
                src["price"].__dict__ = v
            elif v is not None:
                misfit(src, "price", v)


from .money import Money  # noqa: E402
