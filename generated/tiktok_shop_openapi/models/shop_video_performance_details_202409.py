# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class ShopVideoPerformanceDetails202409(Model):
    engagement_data: EngagementData202409 | None = None
    latest_available_date: str | None = None
    """
    Last day, in the shop's time zone, up to which figures exist; days after it are not final. A date,
    `YYYY-MM-DD`.
    """
    performance: ShopVideoPerformanceReport202409 | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "engagement_data" in src:
            v = src["engagement_data"]
            if v.__class__ is dict:
                src["engagement_data"] = new(EngagementData202409)
                src["engagement_data"].__dict__ = v
            elif v is not None:
                misfit(src, "engagement_data", v)
        if "performance" in src:
            v = src["performance"]
            if v.__class__ is dict:
                ShopVideoPerformanceReport202409.nest(v)
                src["performance"] = new(ShopVideoPerformanceReport202409)
                src["performance"].__dict__ = v
            elif v is not None:
                misfit(src, "performance", v)


from .engagement_data_202409 import EngagementData202409  # noqa: E402
from .shop_video_performance_report_202409 import ShopVideoPerformanceReport202409  # noqa: E402
