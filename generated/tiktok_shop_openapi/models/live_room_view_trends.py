# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class LiveRoomViewTrends(Model):
    view_trend_performances: list[ViewTrendPerformance] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "view_trend_performances" in src:
            v = src["view_trend_performances"]
            adopt_list(src, "view_trend_performances", v, ViewTrendPerformance, ViewTrendPerformance.nest)


from .view_trend_performance import ViewTrendPerformance  # noqa: E402
