# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class ShopVideoPerformanceOverviewPerformance202409(Model):
    comparison_intervals: list[VideoOverviewInterval202409] | None = None
    """The span of the same length just before; only with `with_comparison`."""
    intervals: list[VideoOverviewInterval202409] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "comparison_intervals", src.get("comparison_intervals"), VideoOverviewInterval202409.adopt)
        adopt_list(src, "intervals", src.get("intervals"), VideoOverviewInterval202409.adopt)
        return self


from .video_overview_interval_202409 import VideoOverviewInterval202409  # noqa: E402
