# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class VideoPerformances(Model):
    videos: list[VideoPerformanceVideo] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "videos" in src:
            v = src["videos"]
            adopt_list(src, "videos", v, VideoPerformanceVideo, VideoPerformanceVideo.nest)


from .video_performance_video import VideoPerformanceVideo  # noqa: E402
