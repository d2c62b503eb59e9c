# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class LiveRoomViewTrends(Model):
    view_trend_performances: list[InteractiveTrendPerformance] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(
            src, "view_trend_performances", src.get("view_trend_performances"), InteractiveTrendPerformance.adopt
        )
        return self


from .interactive_trend_performance import InteractiveTrendPerformance  # noqa: E402
