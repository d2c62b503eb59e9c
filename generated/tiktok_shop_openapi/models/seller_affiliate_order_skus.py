# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    absent,
    misfit,
    new,
)


class SellerAffiliateOrderSkus(Model):
    _required = frozenset(
        {
            "sku_id",
        }
    )
    sku_id: str = absent
    settlement_status: Literal["AWAITING PAYMENT", "To-SETTLE", "SETTLED", "INELIGIBLE"] | str | None = None
    open_collaboration_id: str | None = None
    target_collaboration_id: str | None = None
    campaign_id: str | None = None
    creator_username: str | None = None
    price: Money | None = None
    quantity: int | None = None
    content_type: Literal["SHOP", "VIDEO", "LIVE", "PRE_LIVE", "PROMOTION_PAGE", "LINKSHARE"] | str | None = None
    content_id: str | None = None
    product_id: str | None = None
    commission_model: str | None = None
    commission_tier_setting: str | None = None
    commission_rate: str | None = None
    """1000 is 10 %. In basis points (hundredths of a percent)."""
    partner_commission_rate: str | None = None
    """1000 is 10 %. In basis points (hundredths of a percent)."""
    shop_ads_commission_rate: str | None = None
    """1000 is 10 %. In basis points (hundredths of a percent)."""
    estimated_commission_base: Money | None = None
    estimated_paid_shop_ads_commission: Money | None = None
    estimated_paid_commission: Money | None = None
    estimated_paid_partner_commission: Money | None = None
    actual_commission_base: Money | None = None
    actual_paid_commission: Money | None = None
    actual_paid_partner_commission: Money | None = None
    actual_paid_shop_ads_commission: Money | None = None
    estimated_cofunded_creator_bonus_amount: Money | None = None
    actual_cofunded_creator_bonus_amount: Money | None = None
    refunded_quantity: int | None = None
    """Deprecated."""
    returned_quantity: int | None = None
    """Deprecated."""
    fully_return: Literal["Yes", "No"] | str | None = None
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
        if "estimated_paid_shop_ads_commission" in src:
            v = src["estimated_paid_shop_ads_commission"]
            if v.__class__ is dict:
                src["estimated_paid_shop_ads_commission"] = new(Money)
                src["estimated_paid_shop_ads_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "estimated_paid_shop_ads_commission", v)
        if "estimated_paid_commission" in src:
            v = src["estimated_paid_commission"]
            if v.__class__ is dict:
                src["estimated_paid_commission"] = new(Money)
                src["estimated_paid_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "estimated_paid_commission", v)
        if "estimated_paid_partner_commission" in src:
            v = src["estimated_paid_partner_commission"]
            if v.__class__ is dict:
                src["estimated_paid_partner_commission"] = new(Money)
                src["estimated_paid_partner_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "estimated_paid_partner_commission", v)
        if "actual_commission_base" in src:
            v = src["actual_commission_base"]
            if v.__class__ is dict:
                src["actual_commission_base"] = new(Money)
                src["actual_commission_base"].__dict__ = v
            elif v is not None:
                misfit(src, "actual_commission_base", v)
        if "actual_paid_commission" in src:
            v = src["actual_paid_commission"]
            if v.__class__ is dict:
                src["actual_paid_commission"] = new(Money)
                src["actual_paid_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "actual_paid_commission", v)
        if "actual_paid_partner_commission" in src:
            v = src["actual_paid_partner_commission"]
            if v.__class__ is dict:
                src["actual_paid_partner_commission"] = new(Money)
                src["actual_paid_partner_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "actual_paid_partner_commission", v)
        if "actual_paid_shop_ads_commission" in src:
            v = src["actual_paid_shop_ads_commission"]
            if v.__class__ is dict:
                src["actual_paid_shop_ads_commission"] = new(Money)
                src["actual_paid_shop_ads_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "actual_paid_shop_ads_commission", v)
        if "estimated_cofunded_creator_bonus_amount" in src:
            v = src["estimated_cofunded_creator_bonus_amount"]
            if v.__class__ is dict:
                src["estimated_cofunded_creator_bonus_amount"] = new(Money)
                src["estimated_cofunded_creator_bonus_amount"].__dict__ = v
            elif v is not None:
                misfit(src, "estimated_cofunded_creator_bonus_amount", v)
        if "actual_cofunded_creator_bonus_amount" in src:
            v = src["actual_cofunded_creator_bonus_amount"]
            if v.__class__ is dict:
                src["actual_cofunded_creator_bonus_amount"] = new(Money)
                src["actual_cofunded_creator_bonus_amount"].__dict__ = v
            elif v is not None:
                misfit(src, "actual_cofunded_creator_bonus_amount", v)


from .money import Money  # noqa: E402
