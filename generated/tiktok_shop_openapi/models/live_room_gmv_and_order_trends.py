# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class LiveRoomGmvAndOrderTrends(Model):
    gmv_trend_performances: list[GmvTrendPerformance] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "gmv_trend_performances", src.get("gmv_trend_performances"), GmvTrendPerformance.adopt)
        return self


from .gmv_trend_performance import GmvTrendPerformance  # noqa: E402
