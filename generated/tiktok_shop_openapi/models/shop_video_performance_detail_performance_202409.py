# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list


class ShopVideoPerformanceDetailPerformance202409(Model):
    comparison_intervals: list[GetShopVideoPerformanceDetailsInterval] | None = None
    """The span of the same length just before; only with `with_comparison`."""
    intervals: list[GetShopVideoPerformanceDetailsInterval] | None = None
    video_post_time: str | None = None
    """A moment as text, ISO 8601."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        self.__dict__ = src
        adopt_list(
            src, "comparison_intervals", src.get("comparison_intervals"), GetShopVideoPerformanceDetailsInterval.adopt
        )
        adopt_list(src, "intervals", src.get("intervals"), GetShopVideoPerformanceDetailsInterval.adopt)
        return self


from .get_shop_video_performance_details_interval import GetShopVideoPerformanceDetailsInterval  # noqa: E402
