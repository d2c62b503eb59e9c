# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class Trend(Model):
    data_points: list[TrendDataPoint] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "data_points", src.get("data_points"), TrendDataPoint.adopt)
        return self


from .trend_data_point import TrendDataPoint  # noqa: E402
