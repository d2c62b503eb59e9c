# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class ShopVideosPerformanceDetailVideo(Model):
    error: StringCodeError | None = None
    performance: ShopVideosPerformanceDetailVideoPerformance | None = None
    video: ShopVideosPerformanceDetailsVideo | None = None
    video_id: str | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("error")
        if v.__class__ is dict:
            src["error"] = StringCodeError.adopt(v)
        elif v is not None:
            misfit(src, "error", v)
        v = src.get("performance")
        if v.__class__ is dict:
            src["performance"] = ShopVideosPerformanceDetailVideoPerformance.adopt(v)
        elif v is not None:
            misfit(src, "performance", v)
        v = src.get("video")
        if v.__class__ is dict:
            src["video"] = ShopVideosPerformanceDetailsVideo.adopt(v)
        elif v is not None:
            misfit(src, "video", v)
        return self


from .shop_videos_performance_detail_video_performance import ShopVideosPerformanceDetailVideoPerformance  # noqa: E402
from .shop_videos_performance_details_video import ShopVideosPerformanceDetailsVideo  # noqa: E402
from .string_code_error import StringCodeError  # noqa: E402
