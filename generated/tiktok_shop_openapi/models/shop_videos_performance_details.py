# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class ShopVideosPerformanceDetails(Model):
    latest_available_date: str | None = None
    """
    Last day, in the shop's time zone, up to which figures exist; days after it are not final. A date,
    `YYYY-MM-DD`.
    """
    videos: list[ShopVideosPerformanceDetailVideo] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "videos", src.get("videos"), ShopVideosPerformanceDetailVideo.adopt)
        return self


from .shop_videos_performance_detail_video import ShopVideosPerformanceDetailVideo  # noqa: E402
