# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, adopt_list, misfit, new


class SpsMetricDiagnosis(Model):
    benchmarks: MetricBenchmark | None = None
    calculation_rule: CalculationRule | None = None
    dimension: str | None = None
    distribution_details: list[DistributionDetail] | None = None
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
    analyses: list[Analyse] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("benchmarks")
        if v.__class__ is dict:
            src["benchmarks"] = MetricBenchmark.adopt(v)
        elif v is not None:
            misfit(src, "benchmarks", v)
        v = src.get("calculation_rule")
        if v.__class__ is dict:
            src["calculation_rule"] = CalculationRule.adopt(v)
        elif v is not None:
            misfit(src, "calculation_rule", v)
        adopt_list(src, "distribution_details", src.get("distribution_details"), DistributionDetail.adopt)
        v = src.get("trend")
        if v.__class__ is dict:
            src["trend"] = Trend.adopt(v)
        elif v is not None:
            misfit(src, "trend", v)
        adopt_list(src, "analyses", src.get("analyses"), Analyse.adopt)
        return self


from .analyse import Analyse  # noqa: E402
from .calculation_rule import CalculationRule  # noqa: E402
from .distribution_detail import DistributionDetail  # noqa: E402
from .metric_benchmark import MetricBenchmark  # noqa: E402
from .trend import Trend  # noqa: E402
