# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
    no_list,
)


class CheckCreatorOutreachEligibilityResult(Model):
    creator_eligibility_results: list[CreatorEligibilityResult] = no_items
    ineligible_creator_levels: list[int] = no_items
    is_batch_quota_consumable: bool | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "creator_eligibility_results" in src:
            v = src["creator_eligibility_results"]
            adopt_list(src, "creator_eligibility_results", v, CreatorEligibilityResult)
        if "ineligible_creator_levels" in src:
            v = src["ineligible_creator_levels"]
            if v.__class__ is not list:
                no_list(src, "ineligible_creator_levels", v)


from .creator_eligibility_result import CreatorEligibilityResult  # noqa: E402
