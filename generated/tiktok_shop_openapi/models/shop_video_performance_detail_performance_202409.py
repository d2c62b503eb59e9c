# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class ShopVideoPerformanceDetailPerformance202409(Model):
    comparison_intervals: list[VideoPerformanceInterval202409] | None = None
    """The span of the same length just before; only with `with_comparison`."""
    intervals: list[VideoPerformanceInterval202409] | None = None
    video_post_time: str | None = None
    """A moment as text, ISO 8601."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "comparison_intervals", src.get("comparison_intervals"), VideoPerformanceInterval202409.adopt)
        adopt_list(src, "intervals", src.get("intervals"), VideoPerformanceInterval202409.adopt)
        return self


from .video_performance_interval_202409 import VideoPerformanceInterval202409  # noqa: E402
