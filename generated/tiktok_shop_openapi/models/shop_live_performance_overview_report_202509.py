# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ShopLivePerformanceOverviewReport202509(Model):
    intervals: list[ShopLiveOverviewInterval202509] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "intervals" in src:
            v = src["intervals"]
            adopt_list(src, "intervals", v, ShopLiveOverviewInterval202509, ShopLiveOverviewInterval202509.nest)


from .shop_live_overview_interval_202509 import ShopLiveOverviewInterval202509  # noqa: E402
