# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class ShopProductPerformanceDetail202405(Model):
    latest_available_date: str | None = None
    """
    Last day, in the shop's time zone, up to which figures exist; days after it are not final. A date,
    `YYYY-MM-DD`.
    """
    performance: ShopProductPerformanceReport202405 | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "performance" in src:
            v = src["performance"]
            if v.__class__ is dict:
                ShopProductPerformanceReport202405.nest(v)
                src["performance"] = new(ShopProductPerformanceReport202405)
                src["performance"].__dict__ = v
            elif v is not None:
                misfit(src, "performance", v)


from .shop_product_performance_report_202405 import ShopProductPerformanceReport202405  # noqa: E402
