# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class ShopVideosPerformanceDetailVideoPerformanceIntervalSales(Model):
    overall: VideoLivePerformance | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("overall")
        if v.__class__ is dict:
            src["overall"] = VideoLivePerformance.adopt(v)
        elif v is not None:
            misfit(src, "overall", v)
        return self


from .video_live_performance import VideoLivePerformance  # noqa: E402
