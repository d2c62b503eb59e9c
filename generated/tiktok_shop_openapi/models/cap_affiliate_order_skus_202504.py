# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class CapAffiliateOrderSkus202504(Model):
    id: str | None = None
    open_collaboration_id: str | None = None
    target_collaboration_id: str | None = None
    creator_username: str | None = None
    product_name: str | None = None
    product_id: str | None = None
    price: Money | None = None
    quantity: int | None = None
    shop_name: str | None = None
    content_type: str | None = None
    content_id: str | None = None
    attribution_type: str | None = None
    commission_tier_setting: str | None = None
    commission_model: str | None = None
    commission_rate: str | None = None
    commission_bonus_rate: str | None = None
    shop_ads_commission_rate: str | None = None
    estimated_commission_base: Money | None = None
    estimated_commission: Money | None = None
    estimated_bonus_commission: Money | None = None
    estimated_shop_ads_commission: Money | None = None
    actual_commission_base: Money | None = None
    actual_commission: Money | None = None
    actual_bonus_commission: Money | None = None
    actual_shop_ads_commission: Money | None = None
    agency_commission: Money | None = None
    agency_bonus_commission: Money | None = None
    agency_shop_ads_commission: Money | None = None
    total_agency_commission: Money | None = None
    agency_commission_rate: str | None = None
    iva: str | None = None
    isr: str | None = None
    returned_quantity: int | None = None
    refunded_quantity: int | None = None

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
        if "estimated_commission" in src:
            v = src["estimated_commission"]
            if v.__class__ is dict:
                src["estimated_commission"] = new(Money)
                src["estimated_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "estimated_commission", v)
        if "estimated_bonus_commission" in src:
            v = src["estimated_bonus_commission"]
            if v.__class__ is dict:
                src["estimated_bonus_commission"] = new(Money)
                src["estimated_bonus_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "estimated_bonus_commission", v)
        if "estimated_shop_ads_commission" in src:
            v = src["estimated_shop_ads_commission"]
            if v.__class__ is dict:
                src["estimated_shop_ads_commission"] = new(Money)
                src["estimated_shop_ads_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "estimated_shop_ads_commission", v)
        if "actual_commission_base" in src:
            v = src["actual_commission_base"]
            if v.__class__ is dict:
                src["actual_commission_base"] = new(Money)
                src["actual_commission_base"].__dict__ = v
            elif v is not None:
                misfit(src, "actual_commission_base", v)
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
        if "actual_shop_ads_commission" in src:
            v = src["actual_shop_ads_commission"]
            if v.__class__ is dict:
                src["actual_shop_ads_commission"] = new(Money)
                src["actual_shop_ads_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "actual_shop_ads_commission", v)
        if "agency_commission" in src:
            v = src["agency_commission"]
            if v.__class__ is dict:
                src["agency_commission"] = new(Money)
                src["agency_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "agency_commission", v)
        if "agency_bonus_commission" in src:
            v = src["agency_bonus_commission"]
            if v.__class__ is dict:
                src["agency_bonus_commission"] = new(Money)
                src["agency_bonus_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "agency_bonus_commission", v)
        if "agency_shop_ads_commission" in src:
            v = src["agency_shop_ads_commission"]
            if v.__class__ is dict:
                src["agency_shop_ads_commission"] = new(Money)
                src["agency_shop_ads_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "agency_shop_ads_commission", v)
        if "total_agency_commission" in src:
            v = src["total_agency_commission"]
            if v.__class__ is dict:
                src["total_agency_commission"] = new(Money)
                src["total_agency_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "total_agency_commission", v)


from .money import Money  # noqa: E402
