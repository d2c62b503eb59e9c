# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class ShopVideosPerformanceIntervalSales(Model):
    overall: VideoLivePerformance | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "overall" in src:
            v = src["overall"]
            if v.__class__ is dict:
                VideoLivePerformance.nest(v)
                src["overall"] = new(VideoLivePerformance)
                src["overall"].__dict__ = v
            elif v is not None:
                misfit(src, "overall", v)


from .video_live_performance import VideoLivePerformance  # noqa: E402
