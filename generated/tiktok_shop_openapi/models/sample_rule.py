# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class SampleRule(Model):
    product_id: str | None = None
    sample_quota: int | None = None
    is_sample_time_unlimited: bool | None = None
    status: Literal["NOT_STARTED", "ONGOING", "PLAN_EXCEPTION", "EXPIRED"] | str | None = None
    available_quantity: int | None = None
    start_time: int | None = None
    """Unix seconds."""
    end_time: int | None = None
    """Unix seconds."""
    thresholds: SampleRuleThreshold | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "thresholds" in src:
            v = src["thresholds"]
            if v.__class__ is dict:
                SampleRuleThreshold.nest(v)
                src["thresholds"] = new(SampleRuleThreshold)
                src["thresholds"].__dict__ = v
            elif v is not None:
                misfit(src, "thresholds", v)


from .sample_rule_threshold import SampleRuleThreshold  # noqa: E402
