# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class MarketplaceCreatorPerformance202505(Model):
    creator: MarketplaceCreatorPerformanceCreator202505 | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("creator")
        if v.__class__ is dict:
            src["creator"] = MarketplaceCreatorPerformanceCreator202505.adopt(v)
        elif v is not None:
            misfit(src, "creator", v)
        return self


from .marketplace_creator_performance_creator_202505 import MarketplaceCreatorPerformanceCreator202505  # noqa: E402
