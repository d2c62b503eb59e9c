# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class ShopLiveMinutePerformanceIntervalPage(Model):
    performance: ShopLiveMinutePerformance | None = None
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    total_count: int | None = None
    """Rows found, over all pages."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("performance")
        if v.__class__ is dict:
            src["performance"] = ShopLiveMinutePerformance.adopt(v)
        elif v is not None:
            misfit(src, "performance", v)
        return self


from .shop_live_minute_performance import ShopLiveMinutePerformance  # noqa: E402
