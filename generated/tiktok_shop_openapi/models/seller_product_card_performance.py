# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class SellerProductCardPerformance(Model):
    attributed_gmv: Money | None = None
    attributed_orders: int | None = None
    attributed_sku_orders: int | None = None
    attributed_sold_items: int | None = None
    estimated_customers: int | None = None
    aov: Money | None = None
    """Average order value: GMV by orders."""
    product_impressions: int | None = None
    product_clicks: int | None = None
    ctr: str | None = None
    """Click-through rate: clicks by impressions."""
    add_cart_count: int | None = None
    add_cart_rate: str | None = None
    click_order_rate: str | None = None
    """Orders by clicks."""
    unique_product_impressions: int | None = None
    unique_clicks: int | None = None
    unique_ctr: str | None = None
    """Click-through rate over different people."""
    add_cart_users: int | None = None
    unique_atc_rate: str | None = None
    unique_click_order_rate: str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "attributed_gmv" in src:
            v = src["attributed_gmv"]
            if v.__class__ is dict:
                src["attributed_gmv"] = new(Money)
                src["attributed_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "attributed_gmv", v)
        if "aov" in src:
            v = src["aov"]
            if v.__class__ is dict:
                src["aov"] = new(Money)
                src["aov"].__dict__ = v
            elif v is not None:
                misfit(src, "aov", v)


from .money import Money  # noqa: E402
