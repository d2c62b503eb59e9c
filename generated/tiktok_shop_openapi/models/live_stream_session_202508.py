# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


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

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "interaction_performance" in src:
            v = src["interaction_performance"]
            if v.__class__ is dict:
                src["interaction_performance"] = new(LiveInteraction202509)
                src["interaction_performance"].__dict__ = v
            elif v is not None:
                misfit(src, "interaction_performance", v)
        if "sales_performance" in src:
            v = src["sales_performance"]
            if v.__class__ is dict:
                SalesPerformance202508.nest(v)
                src["sales_performance"] = new(SalesPerformance202508)
                src["sales_performance"].__dict__ = v
            elif v is not None:
                misfit(src, "sales_performance", v)


from .live_interaction_202509 import LiveInteraction202509  # noqa: E402
from .sales_performance_202508 import SalesPerformance202508  # noqa: E402
