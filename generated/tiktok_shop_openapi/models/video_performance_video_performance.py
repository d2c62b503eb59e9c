# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class VideoPerformanceVideoPerformance(Model):
    time_range: TimeSlot | None = None
    metrics: Metrics | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "time_range" in src:
            v = src["time_range"]
            if v.__class__ is dict:
                src["time_range"] = new(TimeSlot)
                src["time_range"].__dict__ = v
            elif v is not None:
                misfit(src, "time_range", v)
        if "metrics" in src:
            v = src["metrics"]
            if v.__class__ is dict:
                Metrics.nest(v)
                src["metrics"] = new(Metrics)
                src["metrics"].__dict__ = v
            elif v is not None:
                misfit(src, "metrics", v)


from .metrics import Metrics  # noqa: E402
from .time_slot import TimeSlot  # noqa: E402
