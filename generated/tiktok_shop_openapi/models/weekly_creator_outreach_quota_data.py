# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class WeeklyCreatorOutreachQuotaData(Model):
    shop_id: str | None = None
    quota_type: str | None = None
    gmv_tier: str | None = None
    quota_sum: str | None = None
    quota_use: str | None = None
    unlimited: bool | None = None
    reached_max_follower_cnt: str | None = None
    new_connect_count: str | None = None
    pair_connect_count: str | None = None
    start_time: str | None = None
    """Unix milliseconds."""
    end_time: str | None = None
    """Unix milliseconds."""
    gmv_level_rule: list[GmvLevelRule] = no_items
    quota_details: list[WeeklyCreatorOutreachQuotaDataQuotaDetail] = no_items
    bonus_exposure_post_percentile_threshold: str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "gmv_level_rule" in src:
            v = src["gmv_level_rule"]
            adopt_list(src, "gmv_level_rule", v, GmvLevelRule, GmvLevelRule.nest)
        if "quota_details" in src:
            v = src["quota_details"]
            adopt_list(
                src,
                "quota_details",
                v,
                WeeklyCreatorOutreachQuotaDataQuotaDetail,
                WeeklyCreatorOutreachQuotaDataQuotaDetail.nest,
            )


from .gmv_level_rule import GmvLevelRule  # noqa: E402
from .weekly_creator_outreach_quota_data_quota_detail import WeeklyCreatorOutreachQuotaDataQuotaDetail  # noqa: E402
