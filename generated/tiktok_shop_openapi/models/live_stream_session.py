# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    absent,
    misfit,
    new,
)


class LiveStreamSession(Model):
    _required = frozenset(
        {
            "id",
        }
    )
    creator: LiveStreamSessionCreator | None = None
    end_time: str | None = None
    """Unix seconds."""
    id: str = absent
    interaction_performance: LiveInteraction | None = None
    sales_performance: SalesPerformance | None = None
    start_time: str | None = None
    """Unix seconds."""
    title: str | None = None
    traffic: LiveStreamSessionTraffic | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "creator" in src:
            v = src["creator"]
            if v.__class__ is dict:
                src["creator"] = new(LiveStreamSessionCreator)
                src["creator"].__dict__ = v
            elif v is not None:
                misfit(src, "creator", v)
        if "interaction_performance" in src:
            v = src["interaction_performance"]
            if v.__class__ is dict:
                src["interaction_performance"] = new(LiveInteraction)
                src["interaction_performance"].__dict__ = v
            elif v is not None:
                misfit(src, "interaction_performance", v)
        if "sales_performance" in src:
            v = src["sales_performance"]
            if v.__class__ is dict:
                SalesPerformance.nest(v)
                src["sales_performance"] = new(SalesPerformance)
                src["sales_performance"].__dict__ = v
            elif v is not None:
                misfit(src, "sales_performance", v)
        if "traffic" in src:
            v = src["traffic"]
            if v.__class__ is dict:
                LiveStreamSessionTraffic.nest(v)
                src["traffic"] = new(LiveStreamSessionTraffic)
                src["traffic"].__dict__ = v
            elif v is not None:
                misfit(src, "traffic", v)


from .live_interaction import LiveInteraction  # noqa: E402
from .live_stream_session_creator import LiveStreamSessionCreator  # noqa: E402
from .live_stream_session_traffic import LiveStreamSessionTraffic  # noqa: E402
from .sales_performance import SalesPerformance  # noqa: E402
