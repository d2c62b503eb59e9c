# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class ShopPerformancePerHour(Model):
    performance: ShopPerformancePerHourPerformance | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "performance" in src:
            v = src["performance"]
            if v.__class__ is dict:
                ShopPerformancePerHourPerformance.nest(v)
                src["performance"] = new(ShopPerformancePerHourPerformance)
                src["performance"].__dict__ = v
            elif v is not None:
                misfit(src, "performance", v)


from .shop_performance_per_hour_performance import ShopPerformancePerHourPerformance  # noqa: E402
