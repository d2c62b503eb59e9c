# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class LiveStreamSession(Model):
    creator: LiveStreamSessionCreator | None = None
    end_time: str | None = None
    """Unix seconds."""
    id: str | None = None
    interaction_performance: LiveInteraction | None = None
    sales_performance: SalesPerformance | None = None
    start_time: str | None = None
    """Unix seconds."""
    title: str | None = None
    traffic: LiveStreamSessionTraffic | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("creator")
        if v.__class__ is dict:
            src["creator"] = LiveStreamSessionCreator.adopt(v)
        elif v is not None:
            misfit(src, "creator", v)
        v = src.get("interaction_performance")
        if v.__class__ is dict:
            src["interaction_performance"] = LiveInteraction.adopt(v)
        elif v is not None:
            misfit(src, "interaction_performance", v)
        v = src.get("sales_performance")
        if v.__class__ is dict:
            src["sales_performance"] = SalesPerformance.adopt(v)
        elif v is not None:
            misfit(src, "sales_performance", v)
        v = src.get("traffic")
        if v.__class__ is dict:
            src["traffic"] = LiveStreamSessionTraffic.adopt(v)
        elif v is not None:
            misfit(src, "traffic", v)
        return self


from .live_interaction import LiveInteraction  # noqa: E402
from .live_stream_session_creator import LiveStreamSessionCreator  # noqa: E402
from .live_stream_session_traffic import LiveStreamSessionTraffic  # noqa: E402
from .sales_performance import SalesPerformance  # noqa: E402
