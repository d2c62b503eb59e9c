# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
    renamed,
)


class ContentPerformanceInput202508(Input):
    avg_engagement_rate: str | None = None
    avg_live_avg_viewers_ge: str | None = None
    avg_shoppable_engagement_rate: str | None = renamed("avg_shopable_engagement_rate")
    avg_shoppable_live_avg_viewers_ge: str | None = None
    avg_shoppable_video_views: str | None = None
    avg_video_views: str | None = None
