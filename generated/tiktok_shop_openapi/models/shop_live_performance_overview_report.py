# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ShopLivePerformanceOverviewReport(Model):
    intervals: list[ShopLiveOverviewInterval] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "intervals" in src:
            v = src["intervals"]
            adopt_list(src, "intervals", v, ShopLiveOverviewInterval, ShopLiveOverviewInterval.nest)


from .shop_live_overview_interval import ShopLiveOverviewInterval  # noqa: E402
