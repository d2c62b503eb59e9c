# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class CampaignProductStatisticPage(Model):
    total_count: int | None = None
    """Rows found, over all pages."""
    campaign_product_statistics: list[CampaignProductStatistic] | None = None
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(
            src, "campaign_product_statistics", src.get("campaign_product_statistics"), CampaignProductStatistic.adopt
        )
        return self


from .campaign_product_statistic import CampaignProductStatistic  # noqa: E402
