# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class ShopVideosPerformanceDetailVideoPerformance(Model):
    intervals: list[ShopVideosPerformanceDetailVideoPerformanceInterval] | None = None
    viewer_profile: list[ViewerProfile] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "intervals", src.get("intervals"), ShopVideosPerformanceDetailVideoPerformanceInterval.adopt)
        adopt_list(src, "viewer_profile", src.get("viewer_profile"), ViewerProfile.adopt)
        return self


from .shop_videos_performance_detail_video_performance_interval import (
    ShopVideosPerformanceDetailVideoPerformanceInterval,  # noqa: E402
)
from .viewer_profile import ViewerProfile  # noqa: E402
