# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class ShopLiveMinutePerformanceIntervalPage(Model):
    performance: ShopLiveMinutePerformance | None = None
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    total_count: int | None = None
    """Rows found, over all pages."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "performance" in src:
            v = src["performance"]
            if v.__class__ is dict:
                ShopLiveMinutePerformance.nest(v)
                src["performance"] = new(ShopLiveMinutePerformance)
                src["performance"].__dict__ = v
            elif v is not None:
                misfit(src, "performance", v)


from .shop_live_minute_performance import ShopLiveMinutePerformance  # noqa: E402
