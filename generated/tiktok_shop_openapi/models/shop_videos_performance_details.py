# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ShopVideosPerformanceDetails(Model):
    latest_available_date: str | None = None
    """
    Last day, in the shop's time zone, up to which figures exist; days after it are not final. A date,
    `YYYY-MM-DD`.
    """
    videos: list[ShopVideosPerformanceDetailVideo] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "videos" in src:
            v = src["videos"]
            adopt_list(src, "videos", v, ShopVideosPerformanceDetailVideo, ShopVideosPerformanceDetailVideo.nest)


from .shop_videos_performance_detail_video import ShopVideosPerformanceDetailVideo  # noqa: E402
