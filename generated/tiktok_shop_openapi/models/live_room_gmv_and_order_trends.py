# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class LiveRoomGmvAndOrderTrends(Model):
    gmv_trend_performances: list[GmvTrendPerformance] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "gmv_trend_performances" in src:
            v = src["gmv_trend_performances"]
            adopt_list(src, "gmv_trend_performances", v, GmvTrendPerformance, GmvTrendPerformance.nest)


from .gmv_trend_performance import GmvTrendPerformance  # noqa: E402
