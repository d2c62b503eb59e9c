# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class CapAffiliateOrderSkuOrder(Model):
    id: str | None = None
    tags: str | None = None
    create_time: int | None = None
    """Unix seconds."""
    delivery_time: int | None = None
    """Unix seconds."""
    settle_status: Literal["CUSTOMER UNPAID", "PENDING", "SETTLED", "INELIGIBLE", "FROZEN"] | str | None = None
    sku_id: str | None = None
    open_collaboration_id: str | None = None
    target_collaboration_id: str | None = None
    creator_username: str | None = None
    product_name: str | None = None
    product_id: str | None = None
    price: Money | None = None
    quantity: int | None = None
    shop_name: str | None = None
    content_type: Literal["SHOP", "VIDEO", "LIVE", "PRE_LIVE", "PROMOTION_PAGE", "LINKSHARE"] | str | None = None
    content_id: str | None = None
    attribution_type: Literal["Direct", "Indirect"] | str | None = None
    commission_model: Literal["Fixed commission", "Tiered commission"] | str | None = None
    commission_tier_setting: str | None = None
    standard_commission_rate: int | None = None
    """1000 is 10 %. In basis points (hundredths of a percent)."""
    commission_bonus_rate: int | None = None
    """1000 is 10 %. In basis points (hundredths of a percent)."""
    shop_ads_commission_rate: int | None = None
    """1000 is 10 %. In basis points (hundredths of a percent)."""
    tap_bonus_commission_rate: int | None = None
    """1000 is 10 %. In basis points (hundredths of a percent)."""
    revenue_sharing_portion_rate: int | None = None
    """1000 is 10 %. In basis points (hundredths of a percent)."""
    estimated_commission_base: Money | None = None
    estimated_standard_commission: Money | None = None
    estimated_bonus_commission: Money | None = None
    estimated_shop_ads_commission: Money | None = None
    estimated_tap_bonus_commission: Money | None = None
    estimated_creator_tax_isr: Money | None = None
    estimated_creator_tax_iva: Money | None = None
    estimated_creator_tax_pit: Money | None = None
    estimated_creator_total_earnings_after_tax: Money | None = None
    estimated_total_agency_earnings: Money | None = None
    estimated_agency_isr: Money | None = None
    estimated_agency_iva: Money | None = None
    actual_commission_base: Money | None = None
    actual_standard_commission: Money | None = None
    actual_bonus_commission: Money | None = None
    actual_shop_ads_commission: Money | None = None
    actual_tap_bonus_commission: Money | None = None
    actual_creator_tax_isr: Money | None = None
    actual_creator_tax_iva: Money | None = None
    actual_creator_tax_pit: Money | None = None
    actual_creator_total_earnings_after_tax: Money | None = None
    actual_total_agency_commission: Money | None = None
    actual_agency_isr: Money | None = None
    actual_agency_iva: Money | None = None
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
        if "estimated_standard_commission" in src:
            v = src["estimated_standard_commission"]
            if v.__class__ is dict:
                src["estimated_standard_commission"] = new(Money)
                src["estimated_standard_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "estimated_standard_commission", v)
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
        if "estimated_tap_bonus_commission" in src:
            v = src["estimated_tap_bonus_commission"]
            if v.__class__ is dict:
                src["estimated_tap_bonus_commission"] = new(Money)
                src["estimated_tap_bonus_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "estimated_tap_bonus_commission", v)
        if "estimated_creator_tax_isr" in src:
            v = src["estimated_creator_tax_isr"]
            if v.__class__ is dict:
                src["estimated_creator_tax_isr"] = new(Money)
                src["estimated_creator_tax_isr"].__dict__ = v
            elif v is not None:
                misfit(src, "estimated_creator_tax_isr", v)
        if "estimated_creator_tax_iva" in src:
            v = src["estimated_creator_tax_iva"]
            if v.__class__ is dict:
                src["estimated_creator_tax_iva"] = new(Money)
                src["estimated_creator_tax_iva"].__dict__ = v
            elif v is not None:
                misfit(src, "estimated_creator_tax_iva", v)
        if "estimated_creator_tax_pit" in src:
            v = src["estimated_creator_tax_pit"]
            if v.__class__ is dict:
                src["estimated_creator_tax_pit"] = new(Money)
                src["estimated_creator_tax_pit"].__dict__ = v
            elif v is not None:
                misfit(src, "estimated_creator_tax_pit", v)
        if "estimated_creator_total_earnings_after_tax" in src:
            v = src["estimated_creator_total_earnings_after_tax"]
            if v.__class__ is dict:
                src["estimated_creator_total_earnings_after_tax"] = new(Money)
                src["estimated_creator_total_earnings_after_tax"].__dict__ = v
            elif v is not None:
                misfit(src, "estimated_creator_total_earnings_after_tax", v)
        if "estimated_total_agency_earnings" in src:
            v = src["estimated_total_agency_earnings"]
            if v.__class__ is dict:
                src["estimated_total_agency_earnings"] = new(Money)
                src["estimated_total_agency_earnings"].__dict__ = v
            elif v is not None:
                misfit(src, "estimated_total_agency_earnings", v)
        if "estimated_agency_isr" in src:
            v = src["estimated_agency_isr"]
            if v.__class__ is dict:
                src["estimated_agency_isr"] = new(Money)
                src["estimated_agency_isr"].__dict__ = v
            elif v is not None:
                misfit(src, "estimated_agency_isr", v)
        if "estimated_agency_iva" in src:
            v = src["estimated_agency_iva"]
            if v.__class__ is dict:
                src["estimated_agency_iva"] = new(Money)
                src["estimated_agency_iva"].__dict__ = v
            elif v is not None:
                misfit(src, "estimated_agency_iva", v)
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
        if "actual_tap_bonus_commission" in src:
            v = src["actual_tap_bonus_commission"]
            if v.__class__ is dict:
                src["actual_tap_bonus_commission"] = new(Money)
                src["actual_tap_bonus_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "actual_tap_bonus_commission", v)
        if "actual_creator_tax_isr" in src:
            v = src["actual_creator_tax_isr"]
            if v.__class__ is dict:
                src["actual_creator_tax_isr"] = new(Money)
                src["actual_creator_tax_isr"].__dict__ = v
            elif v is not None:
                misfit(src, "actual_creator_tax_isr", v)
        if "actual_creator_tax_iva" in src:
            v = src["actual_creator_tax_iva"]
            if v.__class__ is dict:
                src["actual_creator_tax_iva"] = new(Money)
                src["actual_creator_tax_iva"].__dict__ = v
            elif v is not None:
                misfit(src, "actual_creator_tax_iva", v)
        if "actual_creator_tax_pit" in src:
            v = src["actual_creator_tax_pit"]
            if v.__class__ is dict:
                src["actual_creator_tax_pit"] = new(Money)
                src["actual_creator_tax_pit"].__dict__ = v
            elif v is not None:
                misfit(src, "actual_creator_tax_pit", v)
        if "actual_creator_total_earnings_after_tax" in src:
            v = src["actual_creator_total_earnings_after_tax"]
            if v.__class__ is dict:
                src["actual_creator_total_earnings_after_tax"] = new(Money)
                src["actual_creator_total_earnings_after_tax"].__dict__ = v
            elif v is not None:
                misfit(src, "actual_creator_total_earnings_after_tax", v)
        if "actual_total_agency_commission" in src:
            v = src["actual_total_agency_commission"]
            if v.__class__ is dict:
                src["actual_total_agency_commission"] = new(Money)
                src["actual_total_agency_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "actual_total_agency_commission", v)
        if "actual_agency_isr" in src:
            v = src["actual_agency_isr"]
            if v.__class__ is dict:
                src["actual_agency_isr"] = new(Money)
                src["actual_agency_isr"].__dict__ = v
            elif v is not None:
                misfit(src, "actual_agency_isr", v)
        if "actual_agency_iva" in src:
            v = src["actual_agency_iva"]
            if v.__class__ is dict:
                src["actual_agency_iva"] = new(Money)
                src["actual_agency_iva"].__dict__ = v
            elif v is not None:
                misfit(src, "actual_agency_iva", v)


from .money import Money  # noqa: E402
