# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, adopt_list, new


class GmvTrendPerformance(Model):
    stats_type: Literal["TREND_GMV", "TREND_CREATED_ORDER"] | str | None = None
    data_points: list[GmvTrendPerformanceDataPoint] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "data_points", src.get("data_points"), GmvTrendPerformanceDataPoint.adopt)
        return self


from .gmv_trend_performance_data_point import GmvTrendPerformanceDataPoint  # noqa: E402
