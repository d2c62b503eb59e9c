# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class SampleRuleInput(Input):
    activate_status: str
    sample_quota: int | None = None
    is_sample_time_unlimited: bool | None = None
    start_time: int | None = None
    """Unix seconds."""
    end_time: int | None = None
    """Unix seconds."""
    thresholds: SampleRuleThresholdInput | Mapping[str, Any] | None = None


from .sample_rule_threshold_input import SampleRuleThresholdInput  # noqa: E402
