# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class LiveRoomTrafficPerformance(Model):
    traffic_performances: list[TrafficPerformance] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "traffic_performances" in src:
            v = src["traffic_performances"]
            adopt_list(src, "traffic_performances", v, TrafficPerformance, TrafficPerformance.nest)


from .traffic_performance import TrafficPerformance  # noqa: E402
