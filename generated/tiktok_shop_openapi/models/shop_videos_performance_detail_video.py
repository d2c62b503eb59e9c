# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class ShopVideosPerformanceDetailVideo(Model):
    error: StringCodeError | None = None
    performance: ShopVideosPerformance | None = None
    video: ShopVideosPerformanceDetailsVideo | None = None
    video_id: str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "error" in src:
            v = src["error"]
            if v.__class__ is dict:
                src["error"] = new(StringCodeError)
                src["error"].__dict__ = v
            elif v is not None:
                misfit(src, "error", v)
        if "performance" in src:
            v = src["performance"]
            if v.__class__ is dict:
                ShopVideosPerformance.nest(v)
                src["performance"] = new(ShopVideosPerformance)
                src["performance"].__dict__ = v
            elif v is not None:
                misfit(src, "performance", v)
        if "video" in src:
            v = src["video"]
            if v.__class__ is dict:
                src["video"] = new(ShopVideosPerformanceDetailsVideo)
                src["video"].__dict__ = v
            elif v is not None:
                misfit(src, "video", v)


from .shop_videos_performance import ShopVideosPerformance  # noqa: E402
from .shop_videos_performance_details_video import ShopVideosPerformanceDetailsVideo  # noqa: E402
from .string_code_error import StringCodeError  # noqa: E402
