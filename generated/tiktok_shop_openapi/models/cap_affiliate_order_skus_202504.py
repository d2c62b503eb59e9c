# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


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

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("price")
        if v.__class__ is dict:
            src["price"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "price", v)
        v = src.get("estimated_commission_base")
        if v.__class__ is dict:
            src["estimated_commission_base"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "estimated_commission_base", v)
        v = src.get("estimated_commission")
        if v.__class__ is dict:
            src["estimated_commission"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "estimated_commission", v)
        v = src.get("estimated_bonus_commission")
        if v.__class__ is dict:
            src["estimated_bonus_commission"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "estimated_bonus_commission", v)
        v = src.get("estimated_shop_ads_commission")
        if v.__class__ is dict:
            src["estimated_shop_ads_commission"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "estimated_shop_ads_commission", v)
        v = src.get("actual_commission_base")
        if v.__class__ is dict:
            src["actual_commission_base"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "actual_commission_base", v)
        v = src.get("actual_commission")
        if v.__class__ is dict:
            src["actual_commission"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "actual_commission", v)
        v = src.get("actual_bonus_commission")
        if v.__class__ is dict:
            src["actual_bonus_commission"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "actual_bonus_commission", v)
        v = src.get("actual_shop_ads_commission")
        if v.__class__ is dict:
            src["actual_shop_ads_commission"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "actual_shop_ads_commission", v)
        v = src.get("agency_commission")
        if v.__class__ is dict:
            src["agency_commission"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "agency_commission", v)
        v = src.get("agency_bonus_commission")
        if v.__class__ is dict:
            src["agency_bonus_commission"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "agency_bonus_commission", v)
        v = src.get("agency_shop_ads_commission")
        if v.__class__ is dict:
            src["agency_shop_ads_commission"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "agency_shop_ads_commission", v)
        v = src.get("total_agency_commission")
        if v.__class__ is dict:
            src["total_agency_commission"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "total_agency_commission", v)
        return self


from .money import Money  # noqa: E402
