# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class GmvTrendPerformance(Model):
    stats_type: Literal["TREND_GMV", "TREND_CREATED_ORDER"] | str | None = None
    data_points: list[GmvTrendPerformanceDataPoint] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "data_points" in src:
            v = src["data_points"]
            adopt_list(src, "data_points", v, GmvTrendPerformanceDataPoint, GmvTrendPerformanceDataPoint.nest)


from .gmv_trend_performance_data_point import GmvTrendPerformanceDataPoint  # noqa: E402
