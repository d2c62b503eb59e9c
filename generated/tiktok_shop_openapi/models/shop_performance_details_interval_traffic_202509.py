# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class ShopPerformanceDetailsIntervalTraffic202509(Model):
    avg_conversation_rate: str | None = None
    avg_page_views: int | None = None
    avg_visitors: int | None = None
