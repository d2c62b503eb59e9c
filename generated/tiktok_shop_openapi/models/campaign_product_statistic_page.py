# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class CampaignProductStatisticPage(Model):
    total_count: int | None = None
    """Rows found, over all pages."""
    campaign_product_statistics: list[CampaignProductStatistic] = no_items
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "campaign_product_statistics" in src:
            v = src["campaign_product_statistics"]
            adopt_list(src, "campaign_product_statistics", v, CampaignProductStatistic, CampaignProductStatistic.nest)


from .campaign_product_statistic import CampaignProductStatistic  # noqa: E402
