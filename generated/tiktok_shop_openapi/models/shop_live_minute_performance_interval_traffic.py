# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class ShopLiveMinutePerformanceIntervalTraffic(Model):
    viewers: int | None = None
    views: int | None = None
    product_impressions: int | None = None
    ctr: str | None = None
    """Click-through rate: clicks by impressions."""
    enter_room_rate: str | None = None
    product_clicks: int | None = None
    impressions: int | None = None
