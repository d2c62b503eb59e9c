# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class ShopProductPerformanceIntervalTrafficBreakdownEntry(Model):
    impressions: int | None = None
    page_views: int | None = None
    avg_unique_page_views: int | None = None
    ctr: str | None = None
    """Click-through rate: clicks by impressions."""
    avg_conversion_rate: str | None = None
