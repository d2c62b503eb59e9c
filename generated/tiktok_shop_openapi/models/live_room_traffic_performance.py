# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class LiveRoomTrafficPerformance(Model):
    traffic_performances: list[TrafficPerformance] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "traffic_performances", src.get("traffic_performances"), TrafficPerformance.adopt)
        return self


from .traffic_performance import TrafficPerformance  # noqa: E402
