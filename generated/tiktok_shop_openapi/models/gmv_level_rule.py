# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    misfit,
    new,
    no_items,
)


class GmvLevelRule(Model):
    reached_max_follower_cnt: str | None = None
    gmv_tier: str | None = None
    left_gmv: Money | None = None
    right_gmv: Money | None = None
    quota_details: list[GmvLevelRuleQuotaDetail] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "left_gmv" in src:
            v = src["left_gmv"]
            if v.__class__ is dict:
                src["left_gmv"] = new(Money)
                src["left_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "left_gmv", v)
        if "right_gmv" in src:
            v = src["right_gmv"]
            if v.__class__ is dict:
                src["right_gmv"] = new(Money)
                src["right_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "right_gmv", v)
        if "quota_details" in src:
            v = src["quota_details"]
            adopt_list(src, "quota_details", v, GmvLevelRuleQuotaDetail, GmvLevelRuleQuotaDetail.nest)


from .gmv_level_rule_quota_detail import GmvLevelRuleQuotaDetail  # noqa: E402
from .money import Money  # noqa: E402
