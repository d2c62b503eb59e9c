# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ShopVideoPerformanceOverviewReport(Model):
    intervals: list[ShopVideoOverviewInterval] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "intervals" in src:
            v = src["intervals"]
            adopt_list(src, "intervals", v, ShopVideoOverviewInterval, ShopVideoOverviewInterval.nest)


from .shop_video_overview_interval import ShopVideoOverviewInterval  # noqa: E402
