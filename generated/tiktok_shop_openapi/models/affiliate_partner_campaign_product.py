# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    misfit,
    new,
    no_items,
)


class AffiliatePartnerCampaignProduct(Model):
    id: str | None = None
    review_status: Literal["PENDING", "APPROVED", "REJECTED", "PENDING_CLOSED", "CLOSED"] | str | None = None
    name: str | None = None
    main_image_url: str | None = None
    lowest_price: Money | None = None
    highest_price: Money | None = None
    inventory: int | None = None
    shop_name: str | None = None
    total_commission_rate: int | None = None
    """1000 is 10 %. In basis points (hundredths of a percent)."""
    creator_commission_rate: int | None = None
    """1000 is 10 %. In basis points (hundredths of a percent)."""
    partner_commission_rate: int | None = None
    """1000 is 10 %. In basis points (hundredths of a percent)."""
    open_collaboration_commission_rate: int | None = None
    """1000 is 10 %. In basis points (hundredths of a percent)."""
    is_available: bool | None = None
    product_sales: int | None = None
    category: IdName | None = None
    sample_quota: int | None = None
    sku_information_list: list[SkuInformation] = no_items
    product_description: str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "lowest_price" in src:
            v = src["lowest_price"]
            if v.__class__ is dict:
                src["lowest_price"] = new(Money)
                src["lowest_price"].__dict__ = v
            elif v is not None:
                misfit(src, "lowest_price", v)
        if "highest_price" in src:
            v = src["highest_price"]
            if v.__class__ is dict:
                src["highest_price"] = new(Money)
                src["highest_price"].__dict__ = v
            elif v is not None:
                misfit(src, "highest_price", v)
        if "category" in src:
            v = src["category"]
            if v.__class__ is dict:
                src["category"] = new(IdName)
                src["category"].__dict__ = v
            elif v is not None:
                misfit(src, "category", v)
        if "sku_information_list" in src:
            v = src["sku_information_list"]
            adopt_list(src, "sku_information_list", v, SkuInformation, SkuInformation.nest)


from .id_name import IdName  # noqa: E402
from .money import Money  # noqa: E402
from .sku_information import SkuInformation  # noqa: E402
