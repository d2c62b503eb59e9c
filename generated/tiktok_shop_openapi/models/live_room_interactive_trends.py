# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class LiveRoomInteractiveTrends(Model):
    interactive_trend_performances: list[InteractiveTrendPerformance] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "interactive_trend_performances" in src:
            v = src["interactive_trend_performances"]
            adopt_list(
                src, "interactive_trend_performances", v, InteractiveTrendPerformance, InteractiveTrendPerformance.nest
            )


from .interactive_trend_performance import InteractiveTrendPerformance  # noqa: E402
