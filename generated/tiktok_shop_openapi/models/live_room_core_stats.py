# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class LiveRoomCoreStats(Model):
    stats: Stats | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("stats")
        if v.__class__ is dict:
            src["stats"] = Stats.adopt(v)
        elif v is not None:
            misfit(src, "stats", v)
        return self


from .stats import Stats  # noqa: E402
