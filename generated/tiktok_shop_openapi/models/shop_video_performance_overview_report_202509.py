# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ShopVideoPerformanceOverviewReport202509(Model):
    intervals: list[ShopVideoOverviewInterval202509] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "intervals" in src:
            v = src["intervals"]
            adopt_list(src, "intervals", v, ShopVideoOverviewInterval202509, ShopVideoOverviewInterval202509.nest)


from .shop_video_overview_interval_202509 import ShopVideoOverviewInterval202509  # noqa: E402
