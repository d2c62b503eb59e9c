# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, misfit, new


class GmvLevelRule(Model):
    reached_max_follower_cnt: str | None = None
    gmv_tier: str | None = None
    left_gmv: Money | None = None
    right_gmv: Money | None = None
    quota_details: list[GmvLevelRuleQuotaDetail] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("left_gmv")
        if v.__class__ is dict:
            src["left_gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "left_gmv", v)
        v = src.get("right_gmv")
        if v.__class__ is dict:
            src["right_gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "right_gmv", v)
        adopt_list(src, "quota_details", src.get("quota_details"), GmvLevelRuleQuotaDetail.adopt)
        return self


from .gmv_level_rule_quota_detail import GmvLevelRuleQuotaDetail  # noqa: E402
from .money import Money  # noqa: E402
