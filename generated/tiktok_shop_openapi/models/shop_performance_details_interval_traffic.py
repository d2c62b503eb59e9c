# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class ShopPerformanceDetailsIntervalTraffic(Model):
    avg_conversation_rate: str | None = None
    avg_page_views: int | None = None
    avg_visitors: int | None = None
    product_clicks: int | None = None
    product_impressions: int | None = None
    unique_clicks: int | None = None
    unique_product_impressions: int | None = None
