# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from .._support import Model, adopt_list


class ShopVideoPerformanceOverviewPerformance202509(Model):
    intervals: list[ShopVideoPerformanceOverviewPerformanceInterval202509] | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "intervals" in src:
            v = src["intervals"]
            adopt_list(
                src,
                "intervals",
                v,
                ShopVideoPerformanceOverviewPerformanceInterval202509,
                ShopVideoPerformanceOverviewPerformanceInterval202509.nest,
            )


from .shop_video_performance_overview_performance_interval_202509 import (
    ShopVideoPerformanceOverviewPerformanceInterval202509,  # noqa: E402
)
