# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class ShoppableVideoPrecheckTaskData(Model):
    task_id: str | None = None
    violation_check_result: ShoppableVideoPrecheckTaskDataViolationCheckResult | None = None
    good_quality_check_result: ShoppableVideoPrecheckTaskDataGoodQualityCheckResult | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "violation_check_result" in src:
            v = src["violation_check_result"]
            if v.__class__ is dict:
                ShoppableVideoPrecheckTaskDataViolationCheckResult.nest(v)
                src["violation_check_result"] = new(ShoppableVideoPrecheckTaskDataViolationCheckResult)
                src["violation_check_result"].__dict__ = v
            elif v is not None:
                misfit(src, "violation_check_result", v)
        if "good_quality_check_result" in src:
            v = src["good_quality_check_result"]
            if v.__class__ is dict:
                ShoppableVideoPrecheckTaskDataGoodQualityCheckResult.nest(v)
                src["good_quality_check_result"] = new(ShoppableVideoPrecheckTaskDataGoodQualityCheckResult)
                src["good_quality_check_result"].__dict__ = v
            elif v is not None:
                misfit(src, "good_quality_check_result", v)


from .shoppable_video_precheck_task_data_good_quality_check_result import (
    ShoppableVideoPrecheckTaskDataGoodQualityCheckResult,  # noqa: E402
)
from .shoppable_video_precheck_task_data_violation_check_result import (
    ShoppableVideoPrecheckTaskDataViolationCheckResult,  # noqa: E402
)
