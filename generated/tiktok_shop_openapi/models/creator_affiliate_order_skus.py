# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, misfit, new


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
        v = src.get("estimated_bonus_commission")
        if v.__class__ is dict:
            src["estimated_bonus_commission"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "estimated_bonus_commission", v)
        v = src.get("estimated_standard_commission")
        if v.__class__ is dict:
            src["estimated_standard_commission"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "estimated_standard_commission", v)
        v = src.get("estimated_shop_ads_commission")
        if v.__class__ is dict:
            src["estimated_shop_ads_commission"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "estimated_shop_ads_commission", v)
        v = src.get("estimated_commission")
        if v.__class__ is dict:
            src["estimated_commission"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "estimated_commission", v)
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
        v = src.get("actual_commission_base")
        if v.__class__ is dict:
            src["actual_commission_base"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "actual_commission_base", v)
        v = src.get("actual_standard_commission")
        if v.__class__ is dict:
            src["actual_standard_commission"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "actual_standard_commission", v)
        v = src.get("actual_shop_ads_commission")
        if v.__class__ is dict:
            src["actual_shop_ads_commission"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "actual_shop_ads_commission", v)
        v = src.get("estimated_creator_commission_reward_fee")
        if v.__class__ is dict:
            src["estimated_creator_commission_reward_fee"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "estimated_creator_commission_reward_fee", v)
        v = src.get("actual_creator_commission_reward_fee")
        if v.__class__ is dict:
            src["actual_creator_commission_reward_fee"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "actual_creator_commission_reward_fee", v)
        v = src.get("isr")
        if v.__class__ is dict:
            src["isr"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "isr", v)
        v = src.get("iva")
        if v.__class__ is dict:
            src["iva"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "iva", v)
        v = src.get("pit")
        if v.__class__ is dict:
            src["pit"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "pit", v)
        v = src.get("shared_with_partner")
        if v.__class__ is dict:
            src["shared_with_partner"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "shared_with_partner", v)
        v = src.get("trace_info")
        if v.__class__ is dict:
            src["trace_info"] = TypedId.adopt(v)
        elif v is not None:
            misfit(src, "trace_info", v)
        return self


from .money import Money  # noqa: E402
from .typed_id import TypedId  # noqa: E402
