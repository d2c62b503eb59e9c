# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
    renamed,
)


class ShopLiveProductsPerformanceProductTraffic(Model):
    product_impressions: int | None = None
    ctr: str | None = None
    """Click-through rate: clicks by impressions."""
    add_to_cart_count: int | None = None
    click_to_order_rate: ClickToOrderRate | None = None
    """Orders by clicks."""
    gpm: ShopLiveProductsPerformanceProductTrafficGpm | None = None
    """GMV per thousand views."""
    product_clicks: int | None = renamed("produt_clicks")

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "click_to_order_rate" in src:
            v = src["click_to_order_rate"]
            if v.__class__ is dict:
                src["click_to_order_rate"] = new(ClickToOrderRate)
                src["click_to_order_rate"].__dict__ = v
            elif v is not None:
                misfit(src, "click_to_order_rate", v)
        if "gpm" in src:
            v = src["gpm"]
            if v.__class__ is dict:
                src["gpm"] = new(ShopLiveProductsPerformanceProductTrafficGpm)
                src["gpm"].__dict__ = v
            elif v is not None:
                misfit(src, "gpm", v)


from .click_to_order_rate import ClickToOrderRate  # noqa: E402
from .shop_live_products_performance_product_traffic_gpm import ShopLiveProductsPerformanceProductTrafficGpm  # noqa: E402
