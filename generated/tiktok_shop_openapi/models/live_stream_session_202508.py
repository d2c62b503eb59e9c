# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class LiveStreamSession202508(Model):
    end_time: str | None = None
    """Unix seconds."""
    id: str | None = None
    interaction_performance: LiveInteraction202509 | None = None
    sales_performance: SalesPerformance202508 | None = None
    start_time: str | None = None
    """Unix seconds."""
    title: str | None = None
    username: str | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("interaction_performance")
        if v.__class__ is dict:
            src["interaction_performance"] = LiveInteraction202509.adopt(v)
        elif v is not None:
            misfit(src, "interaction_performance", v)
        v = src.get("sales_performance")
        if v.__class__ is dict:
            src["sales_performance"] = SalesPerformance202508.adopt(v)
        elif v is not None:
            misfit(src, "sales_performance", v)
        return self


from .live_interaction_202509 import LiveInteraction202509  # noqa: E402
from .sales_performance_202508 import SalesPerformance202508  # noqa: E402
