# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class VideoPerformanceVideo(Model):
    id: str | None = None
    performances: list[VideoPerformanceVideoPerformance] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "performances", src.get("performances"), VideoPerformanceVideoPerformance.adopt)
        return self


from .video_performance_video_performance import VideoPerformanceVideoPerformance  # noqa: E402
