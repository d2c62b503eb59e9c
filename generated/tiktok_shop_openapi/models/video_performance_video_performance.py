# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class VideoPerformanceVideoPerformance(Model):
    time_range: TimeSlot | None = None
    metrics: Metrics | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("time_range")
        if v.__class__ is dict:
            src["time_range"] = TimeSlot.adopt(v)
        elif v is not None:
            misfit(src, "time_range", v)
        v = src.get("metrics")
        if v.__class__ is dict:
            src["metrics"] = Metrics.adopt(v)
        elif v is not None:
            misfit(src, "metrics", v)
        return self


from .metrics import Metrics  # noqa: E402
from .time_slot import TimeSlot  # noqa: E402
