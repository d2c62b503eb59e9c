# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class ShopVideoPerformanceOverview202509(Model):
    latest_available_date: str | None = None
    """
    Last day, in the shop's time zone, up to which figures exist; days after it are not final. A date,
    `YYYY-MM-DD`.
    """
    performance: ShopVideoPerformanceOverviewReport202509 | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "performance" in src:
            v = src["performance"]
            if v.__class__ is dict:
                ShopVideoPerformanceOverviewReport202509.nest(v)
                src["performance"] = new(ShopVideoPerformanceOverviewReport202509)
                src["performance"].__dict__ = v
            elif v is not None:
                misfit(src, "performance", v)


from .shop_video_performance_overview_report_202509 import ShopVideoPerformanceOverviewReport202509  # noqa: E402
