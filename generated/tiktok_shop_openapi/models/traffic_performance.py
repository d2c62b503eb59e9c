# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, misfit, new


class TrafficPerformance(Model):
    source: TrafficSource | None = None
    sub_sources: list[TrafficSource] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("source")
        if v.__class__ is dict:
            src["source"] = TrafficSource.adopt(v)
        elif v is not None:
            misfit(src, "source", v)
        adopt_list(src, "sub_sources", src.get("sub_sources"), TrafficSource.adopt)
        return self


from .traffic_source import TrafficSource  # noqa: E402
