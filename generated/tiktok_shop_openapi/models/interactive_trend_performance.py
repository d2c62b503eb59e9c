# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class InteractiveTrendPerformance(Model):
    stats_type: str | None = None
    data_points: list[DataPoint] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "data_points", src.get("data_points"), DataPoint.adopt)
        return self


from .data_point import DataPoint  # noqa: E402
