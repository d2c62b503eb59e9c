# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    misfit,
    new,
    no_items,
)


class SpsMetricDiagnosis(Model):
    benchmarks: MetricBenchmark | None = None
    calculation_rule: CalculationRule | None = None
    dimension: str | None = None
    distribution_details: list[DistributionDetail] = no_items
    evaluate_duration_days: int | None = None
    """In day."""
    end_evaluation_time: int | None = None
    """Unix seconds."""
    start_evaluation_time: int | None = None
    """Unix seconds."""
    metric_code: Literal["NRR", "NBFR", "SFCR", "OTDR", "AHT", "IM_DSAT"] | str | None = None
    score: str | None = None
    status: Literal["EXCELLENT", "GOOD", "POOR", "CRITICAL", "NIL"] | str | None = None
    status_text: str | None = None
    trend: Trend | None = None
    value: str | None = None
    """From 0 to 1."""
    value_unit: Literal["PERCENT", "HOURS"] | str | None = None
    analyses: list[Analyse] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "benchmarks" in src:
            v = src["benchmarks"]
            if v.__class__ is dict:
                src["benchmarks"] = new(MetricBenchmark)
                src["benchmarks"].__dict__ = v
            elif v is not None:
                misfit(src, "benchmarks", v)
        if "calculation_rule" in src:
            v = src["calculation_rule"]
            if v.__class__ is dict:
                src["calculation_rule"] = new(CalculationRule)
                src["calculation_rule"].__dict__ = v
            elif v is not None:
                misfit(src, "calculation_rule", v)
        if "distribution_details" in src:
            v = src["distribution_details"]
            adopt_list(src, "distribution_details", v, DistributionDetail)
        if "trend" in src:
            v = src["trend"]
            if v.__class__ is dict:
                Trend.nest(v)
                src["trend"] = new(Trend)
                src["trend"].__dict__ = v
            elif v is not None:
                misfit(src, "trend", v)
        if "analyses" in src:
            v = src["analyses"]
            adopt_list(src, "analyses", v, Analyse, Analyse.nest)


from .analyse import Analyse  # noqa: E402
from .calculation_rule import CalculationRule  # noqa: E402
from .distribution_detail import DistributionDetail  # noqa: E402
from .metric_benchmark import MetricBenchmark  # noqa: E402
from .trend import Trend  # noqa: E402
