# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    absent,
    misfit,
    new,
)


class ShopPerformance202405(Model):
    _required = frozenset(
        {
            "latest_available_date",
            "performance",
        }
    )
    latest_available_date: str = absent
    """
    Last day, in the shop's time zone, up to which figures exist; days after it are not final. A date,
    `YYYY-MM-DD`.
    """
    performance: ShopPerformanceDetails202405 = absent

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "performance" in src:
            v = src["performance"]
            if v.__class__ is dict:
                ShopPerformanceDetails202405.nest(v)
                src["performance"] = new(ShopPerformanceDetails202405)
                src["performance"].__dict__ = v
            elif v is not None:
                misfit(src, "performance", v)


from .shop_performance_details_202405 import ShopPerformanceDetails202405  # noqa: E402
