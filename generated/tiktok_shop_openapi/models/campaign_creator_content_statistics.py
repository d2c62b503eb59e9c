# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class CampaignCreatorContentStatistics(Model):
    creator_content_statistics: list[CreatorContentStatistic] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "creator_content_statistics" in src:
            v = src["creator_content_statistics"]
            adopt_list(src, "creator_content_statistics", v, CreatorContentStatistic)


from .creator_content_statistic import CreatorContentStatistic  # noqa: E402
