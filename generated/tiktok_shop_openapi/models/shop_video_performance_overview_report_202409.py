# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ShopVideoPerformanceOverviewReport202409(Model):
    comparison_intervals: list[VideoOverviewInterval202409] = no_items
    """The span of the same length just before; only with `with_comparison`."""
    intervals: list[VideoOverviewInterval202409] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "comparison_intervals" in src:
            v = src["comparison_intervals"]
            adopt_list(src, "comparison_intervals", v, VideoOverviewInterval202409, VideoOverviewInterval202409.nest)
        if "intervals" in src:
            v = src["intervals"]
            adopt_list(src, "intervals", v, VideoOverviewInterval202409, VideoOverviewInterval202409.nest)


from .video_overview_interval_202409 import VideoOverviewInterval202409  # noqa: E402
