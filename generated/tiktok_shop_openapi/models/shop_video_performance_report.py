# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ShopVideoPerformanceReport(Model):
    intervals: list[ShopVideoPerformanceInterval] = no_items
    viewer_profile: list[ViewerProfile] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "intervals" in src:
            v = src["intervals"]
            adopt_list(src, "intervals", v, ShopVideoPerformanceInterval, ShopVideoPerformanceInterval.nest)
        if "viewer_profile" in src:
            v = src["viewer_profile"]
            adopt_list(src, "viewer_profile", v, ViewerProfile, ViewerProfile.nest)


from .shop_video_performance_interval import ShopVideoPerformanceInterval  # noqa: E402
from .viewer_profile import ViewerProfile  # noqa: E402
