# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class TopIssue(Model):
    description: str | None = None
    evaluate_duration_days: int | None = None
    """In day."""
    end_evaluation_time: int | None = None
    """Unix seconds."""
    start_evaluation_time: int | None = None
    """Unix seconds."""
    metric_code: Literal["NRR", "NBFR", "SFCR", "OTDR", "AHT", "IM_DSAT"] | str | None = None
    metric_name: str | None = None
    percentile: str | None = None
    rank: int | None = None
    """1 is best."""
