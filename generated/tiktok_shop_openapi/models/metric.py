# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    absent,
    misfit,
    new,
)


class Metric(Model):
    _required = frozenset(
        {
            "end_evaluation_time",
            "metric_code",
        }
    )
    benchmarks: MetricBenchmark | None = None
    dimension: str | None = None
    evaluate_duration_days: int | None = None
    """In day."""
    end_evaluation_time: int = absent
    """Unix seconds."""
    start_evaluation_time: int | None = None
    """Unix seconds."""
    metric_code: Literal["NRR", "NBFR", "SFCR", "OTDR", "AHT", "IM_DSAT"] | str = absent
    metric_name: str | None = None
    score: str | None = None
    status: Literal["EXCELLENT", "GOOD", "POOR", "CRITICAL", "NIL"] | str | None = None
    status_text: str | None = None
    value: str | None = None
    """From 0 to 100."""
    value_unit: Literal["PERCENT", "HOURS"] | str | None = None
    top_reason_text: str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "benchmarks" in src:
            v = src["benchmarks"]
            if v.__class__ is dict:
                src["benchmarks"] = new(MetricBenchmark)
                src["benchmarks"].__dict__ = v
            elif v is not None:
                misfit(src, "benchmarks", v)


from .metric_benchmark import MetricBenchmark  # noqa: E402
