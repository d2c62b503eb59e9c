# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class VideoPerformanceVideo(Model):
    id: str | None = None
    performances: list[VideoPerformanceVideoPerformance] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "performances" in src:
            v = src["performances"]
            adopt_list(src, "performances", v, VideoPerformanceVideoPerformance, VideoPerformanceVideoPerformance.nest)


from .video_performance_video_performance import VideoPerformanceVideoPerformance  # noqa: E402
