# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, misfit, new


class CheckCreatorOutreachEligibilityResult(Model):
    creator_eligibility_results: list[CreatorEligibilityResult] | None = None
    ineligible_creator_levels: list[int] | None = None
    is_batch_quota_consumable: bool | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(
            src, "creator_eligibility_results", src.get("creator_eligibility_results"), CreatorEligibilityResult.adopt
        )
        v = src.get("ineligible_creator_levels")
        if v.__class__ is not list and v is not None:
            misfit(src, "ineligible_creator_levels", v)
        return self


from .creator_eligibility_result import CreatorEligibilityResult  # noqa: E402
