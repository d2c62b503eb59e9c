# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ShopVideoPerformanceVideoPage(Model):
    latest_available_date: str | None = None
    """
    Last day, in the shop's time zone, up to which figures exist; days after it are not final. A date,
    `YYYY-MM-DD`.
    """
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    total_count: int | None = None
    """Rows found, over all pages."""
    videos: list[ShopVideoPerformanceVideo] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "videos" in src:
            v = src["videos"]
            adopt_list(src, "videos", v, ShopVideoPerformanceVideo, ShopVideoPerformanceVideo.nest)


from .shop_video_performance_video import ShopVideoPerformanceVideo  # noqa: E402
