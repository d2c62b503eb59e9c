# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class TapAffiliateOrderSkuOrder(Model):
    id: str | None = None
    create_time: int | None = None
    """Unix seconds."""
    delivery_time: int | None = None
    """Unix seconds."""
    settle_status: Literal["CUSTOMER UNPAID", "PENDING", "SETTLED", "INELIGIBLE", "FROZEN"] | str | None = None
    sku_id: str | None = None
    campaign_id: str | None = None
    creator_username: str | None = None
    product_name: str | None = None
    product_id: str | None = None
    price: Money | None = None
    quantity: int | None = None
    content_type: Literal["SHOP", "VIDEO", "LIVE", "PRE_LIVE", "PROMOTION_PAGE", "LINKSHARE"] | str | None = None
    content_id: str | None = None
    creator_standard_commission_rate: int | None = None
    partner_standard_commission_rate: int | None = None
    creator_shop_ads_commission_rate: int | None = None
    partner_shop_ads_commission_rate: int | None = None
    partner_tap_bonus_commission_rate: int | None = None
    creator_tap_bonus_commission_rate: int | None = None
    estimated_commission_base: Money | None = None
    estimated_creator_standard_commission: Money | None = None
    estimated_partner_standard_commission: Money | None = None
    estimated_creator_shop_ads_commission: Money | None = None
    estimated_partner_shop_ads_commission: Money | None = None
    estimated_partner_tap_bonus_commission: Money | None = None
    estimated_creator_tap_bonus_commission: Money | None = None
    estimated_partner_isr: Money | None = None
    estimated_partner_iva: Money | None = None
    actual_commission_base: Money | None = None
    actual_creator_standard_commission: Money | None = None
    actual_partner_standard_commission: Money | None = None
    actual_creator_shop_ads_commission: Money | None = None
    actual_partner_shop_ads_commission: Money | None = None
    actual_partner_isr: Money | None = None
    actual_partner_iva: Money | None = None
    actual_partner_tap_bonus_commission: Money | None = None
    actual_creator_tap_bonus_commission: Money | None = None
    fully_return: Literal["Yes", "No"] | str | None = None
    settlement_time: int | None = None
    """Unix seconds."""
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
        if "estimated_creator_standard_commission" in src:
            v = src["estimated_creator_standard_commission"]
            if v.__class__ is dict:
                src["estimated_creator_standard_commission"] = new(Money)
                src["estimated_creator_standard_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "estimated_creator_standard_commission", v)
        if "estimated_partner_standard_commission" in src:
            v = src["estimated_partner_standard_commission"]
            if v.__class__ is dict:
                src["estimated_partner_standard_commission"] = new(Money)
                src["estimated_partner_standard_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "estimated_partner_standard_commission", v)
        if "estimated_creator_shop_ads_commission" in src:
            v = src["estimated_creator_shop_ads_commission"]
            if v.__class__ is dict:
                src["estimated_creator_shop_ads_commission"] = new(Money)
                src["estimated_creator_shop_ads_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "estimated_creator_shop_ads_commission", v)
        if "estimated_partner_shop_ads_commission" in src:
            v = src["estimated_partner_shop_ads_commission"]
            if v.__class__ is dict:
                src["estimated_partner_shop_ads_commission"] = new(Money)
                src["estimated_partner_shop_ads_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "estimated_partner_shop_ads_commission", v)
        if "estimated_partner_tap_bonus_commission" in src:
            v = src["estimated_partner_tap_bonus_commission"]
            if v.__class__ is dict:
                src["estimated_partner_tap_bonus_commission"] = new(Money)
                src["estimated_partner_tap_bonus_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "estimated_partner_tap_bonus_commission", v)
        if "estimated_creator_tap_bonus_commission" in src:
            v = src["estimated_creator_tap_bonus_commission"]
            if v.__class__ is dict:
                src["estimated_creator_tap_bonus_commission"] = new(Money)
                src["estimated_creator_tap_bonus_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "estimated_creator_tap_bonus_commission", v)
        if "estimated_partner_isr" in src:
            v = src["estimated_partner_isr"]
            if v.__class__ is dict:
                src["estimated_partner_isr"] = new(Money)
                src["estimated_partner_isr"].__dict__ = v
            elif v is not None:
                misfit(src, "estimated_partner_isr", v)
        if "estimated_partner_iva" in src:
            v = src["estimated_partner_iva"]
            if v.__class__ is dict:
                src["estimated_partner_iva"] = new(Money)
                src["estimated_partner_iva"].__dict__ = v
            elif v is not None:
                misfit(src, "estimated_partner_iva", v)
        if "actual_commission_base" in src:
            v = src["actual_commission_base"]
            if v.__class__ is dict:
                src["actual_commission_base"] = new(Money)
                src["actual_commission_base"].__dict__ = v
            elif v is not None:
                misfit(src, "actual_commission_base", v)
        if "actual_creator_standard_commission" in src:
            v = src["actual_creator_standard_commission"]
            if v.__class__ is dict:
                src["actual_creator_standard_commission"] = new(Money)
                src["actual_creator_standard_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "actual_creator_standard_commission", v)
        if "actual_partner_standard_commission" in src:
            v = src["actual_partner_standard_commission"]
            if v.__class__ is dict:
                src["actual_partner_standard_commission"] = new(Money)
                src["actual_partner_standard_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "actual_partner_standard_commission", v)
        if "actual_creator_shop_ads_commission" in src:
            v = src["actual_creator_shop_ads_commission"]
            if v.__class__ is dict:
                src["actual_creator_shop_ads_commission"] = new(Money)
                src["actual_creator_shop_ads_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "actual_creator_shop_ads_commission", v)
        if "actual_partner_shop_ads_commission" in src:
            v = src["actual_partner_shop_ads_commission"]
            if v.__class__ is dict:
                src["actual_partner_shop_ads_commission"] = new(Money)
                src["actual_partner_shop_ads_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "actual_partner_shop_ads_commission", v)
        if "actual_partner_isr" in src:
            v = src["actual_partner_isr"]
            if v.__class__ is dict:
                src["actual_partner_isr"] = new(Money)
                src["actual_partner_isr"].__dict__ = v
            elif v is not None:
                misfit(src, "actual_partner_isr", v)
        if "actual_partner_iva" in src:
            v = src["actual_partner_iva"]
            if v.__class__ is dict:
                src["actual_partner_iva"] = new(Money)
                src["actual_partner_iva"].__dict__ = v
            elif v is not None:
                misfit(src, "actual_partner_iva", v)
        if "actual_partner_tap_bonus_commission" in src:
            v = src["actual_partner_tap_bonus_commission"]
            if v.__class__ is dict:
                src["actual_partner_tap_bonus_commission"] = new(Money)
                src["actual_partner_tap_bonus_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "actual_partner_tap_bonus_commission", v)
        if "actual_creator_tap_bonus_commission" in src:
            v = src["actual_creator_tap_bonus_commission"]
            if v.__class__ is dict:
                src["actual_creator_tap_bonus_commission"] = new(Money)
                src["actual_creator_tap_bonus_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "actual_creator_tap_bonus_commission", v)


from .money import Money  # noqa: E402
