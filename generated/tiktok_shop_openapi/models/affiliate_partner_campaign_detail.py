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


class AffiliatePartnerCampaignDetail(Model):
    id: str | None = None
    name: str | None = None
    """At most 50 characters."""
    description: str | None = None
    """At most 1000 characters."""
    status: Literal["READY", "UPCOMING", "ONGOING", "CLOSED"] | str | None = None
    region: str | None = None
    registration_start_time: int | None = None
    """Unix seconds."""
    registration_end_time: int | None = None
    """Unix seconds."""
    campaign_start_time: int | None = None
    """Unix seconds."""
    campaign_end_time: int | None = None
    """Unix seconds."""
    commission_rate: int | None = None
    """1000 is 10 %. In basis points (hundredths of a percent)."""
    contact_info: ContactInfo | None = None
    target_shops: list[TargetShop] = no_items
    target_seller_types: list[Literal["LOCAL", "CROSS_BORDER"] | str] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "contact_info" in src:
            v = src["contact_info"]
            if v.__class__ is dict:
                src["contact_info"] = new(ContactInfo)
                src["contact_info"].__dict__ = v
            elif v is not None:
                misfit(src, "contact_info", v)
        if "target_shops" in src:
            v = src["target_shops"]
            adopt_list(src, "target_shops", v, TargetShop)
        if "target_seller_types" in src:
            v = src["target_seller_types"]
            if v.__class__ is not list:
                no_list(src, "target_seller_types", v)


from .contact_info import ContactInfo  # noqa: E402
from .target_shop import TargetShop  # noqa: E402
