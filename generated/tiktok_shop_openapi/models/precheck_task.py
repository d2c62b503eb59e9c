# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class PrecheckTask(Model):
    id: str | None = None
    violation_check_result: ViolationCheckResult | None = None
    good_quality_check_result: GoodQualityCheckResult | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("violation_check_result")
        if v.__class__ is dict:
            src["violation_check_result"] = ViolationCheckResult.adopt(v)
        elif v is not None:
            misfit(src, "violation_check_result", v)
        v = src.get("good_quality_check_result")
        if v.__class__ is dict:
            src["good_quality_check_result"] = GoodQualityCheckResult.adopt(v)
        elif v is not None:
            misfit(src, "good_quality_check_result", v)
        return self


from .good_quality_check_result import GoodQualityCheckResult  # noqa: E402
from .violation_check_result import ViolationCheckResult  # noqa: E402
