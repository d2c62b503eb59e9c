# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


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
    end_time: str | None = None
    gmv_level_rule: list[GmvLevelRule] | None = None
    quota_details: list[WeeklyCreatorOutreachQuotaDataQuotaDetail] | None = None
    bonus_exposure_post_percentile_threshold: str | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "gmv_level_rule", src.get("gmv_level_rule"), GmvLevelRule.adopt)
        adopt_list(src, "quota_details", src.get("quota_details"), WeeklyCreatorOutreachQuotaDataQuotaDetail.adopt)
        return self


from .gmv_level_rule import GmvLevelRule  # noqa: E402
from .weekly_creator_outreach_quota_data_quota_detail import WeeklyCreatorOutreachQuotaDataQuotaDetail  # noqa: E402
