# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class PrecheckTask(Model):
    id: str | None = None
    violation_check_result: ViolationCheckResult | None = None
    good_quality_check_result: GoodQualityCheckResult | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "violation_check_result" in src:
            v = src["violation_check_result"]
            if v.__class__ is dict:
                ViolationCheckResult.nest(v)
                src["violation_check_result"] = new(ViolationCheckResult)
                src["violation_check_result"].__dict__ = v
            elif v is not None:
                misfit(src, "violation_check_result", v)
        if "good_quality_check_result" in src:
            v = src["good_quality_check_result"]
            if v.__class__ is dict:
                GoodQualityCheckResult.nest(v)
                src["good_quality_check_result"] = new(GoodQualityCheckResult)
                src["good_quality_check_result"].__dict__ = v
            elif v is not None:
                misfit(src, "good_quality_check_result", v)


from .good_quality_check_result import GoodQualityCheckResult  # noqa: E402
from .violation_check_result import ViolationCheckResult  # noqa: E402
