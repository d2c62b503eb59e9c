# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new, renamed


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

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("click_to_order_rate")
        if v.__class__ is dict:
            src["click_to_order_rate"] = ClickToOrderRate.adopt(v)
        elif v is not None:
            misfit(src, "click_to_order_rate", v)
        v = src.get("gpm")
        if v.__class__ is dict:
            src["gpm"] = ShopLiveProductsPerformanceProductTrafficGpm.adopt(v)
        elif v is not None:
            misfit(src, "gpm", v)
        return self


from .click_to_order_rate import ClickToOrderRate  # noqa: E402
from .shop_live_products_performance_product_traffic_gpm import ShopLiveProductsPerformanceProductTrafficGpm  # noqa: E402
