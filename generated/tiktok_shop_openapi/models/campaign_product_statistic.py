# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class CampaignProductStatistic(Model):
    data_update_time: str | None = None
    """Unix seconds."""
    creator_sales_num: int | None = None
    collaborated_creators_num: int | None = None
    promoted_creator_num: int | None = None
    sample_requested_creator_num: int | None = None
    campaign_product_detail: CampaignProductDetail | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "campaign_product_detail" in src:
            v = src["campaign_product_detail"]
            if v.__class__ is dict:
                CampaignProductDetail.nest(v)
                src["campaign_product_detail"] = new(CampaignProductDetail)
                src["campaign_product_detail"].__dict__ = v
            elif v is not None:
                misfit(src, "campaign_product_detail", v)


from .campaign_product_detail import CampaignProductDetail  # noqa: E402
