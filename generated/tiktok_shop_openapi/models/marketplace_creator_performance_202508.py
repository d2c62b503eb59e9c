# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class MarketplaceCreatorPerformance202508(Model):
    creator: MarketplaceCreatorPerformanceCreator202508 | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("creator")
        if v.__class__ is dict:
            src["creator"] = MarketplaceCreatorPerformanceCreator202508.adopt(v)
        elif v is not None:
            misfit(src, "creator", v)
        return self


from .marketplace_creator_performance_creator_202508 import MarketplaceCreatorPerformanceCreator202508  # noqa: E402
