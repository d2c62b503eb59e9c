# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ShopVideoPerformanceReport202409(Model):
    comparison_intervals: list[VideoPerformanceInterval202409] = no_items
    """The span of the same length just before; only with `with_comparison`."""
    intervals: list[VideoPerformanceInterval202409] = no_items
    video_post_time: str | None = None
    """A moment as text, ISO 8601."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "comparison_intervals" in src:
            v = src["comparison_intervals"]
            adopt_list(
                src, "comparison_intervals", v, VideoPerformanceInterval202409, VideoPerformanceInterval202409.nest
            )
        if "intervals" in src:
            v = src["intervals"]
            adopt_list(src, "intervals", v, VideoPerformanceInterval202409, VideoPerformanceInterval202409.nest)


from .video_performance_interval_202409 import VideoPerformanceInterval202409  # noqa: E402
