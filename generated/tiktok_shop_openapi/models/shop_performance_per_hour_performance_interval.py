# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    absent,
    misfit,
    new,
)


class ShopPerformancePerHourPerformanceInterval(Model):
    _required = frozenset(
        {
            "index",
        }
    )
    avg_order_value: Money | None = None
    """GMV by orders."""
    avg_sku_order_value: Money | None = None
    customers: int | None = None
    """Different people who bought."""
    customers_count: int | None = None
    gmv: Money | None = None
    """Gross merchandise value."""
    index: int = absent
    items_sold: int | None = None
    """Pieces sold."""
    live_attributed_gmv: Money | None = None
    orders_count: int | None = None
    product_card_attributed_gmv: Money | None = None
    product_clicks: int | None = None
    product_impressions: int | None = None
    sku_orders_count: int | None = None
    unique_clicks: int | None = None
    unique_product_impressions: int | None = None
    video_attributed_gmv: Money | None = None
    visitors: int | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "avg_order_value" in src:
            v = src["avg_order_value"]
            if v.__class__ is dict:
                src["avg_order_value"] = new(Money)
                src["avg_order_value"].__dict__ = v
            elif v is not None:
                misfit(src, "avg_order_value", v)
        if "avg_sku_order_value" in src:
            v = src["avg_sku_order_value"]
            if v.__class__ is dict:
                src["avg_sku_order_value"] = new(Money)
                src["avg_sku_order_value"].__dict__ = v
            elif v is not None:
                misfit(src, "avg_sku_order_value", v)
        if "gmv" in src:
            v = src["gmv"]
            if v.__class__ is dict:
                src["gmv"] = new(Money)
                src["gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "gmv", v)
        if "live_attributed_gmv" in src:
            v = src["live_attributed_gmv"]
            if v.__class__ is dict:
                src["live_attributed_gmv"] = new(Money)
                src["live_attributed_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "live_attributed_gmv", v)
        if "product_card_attributed_gmv" in src:
            v = src["product_card_attributed_gmv"]
            if v.__class__ is dict:
                src["product_card_attributed_gmv"] = new(Money)
                src["product_card_attributed_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "product_card_attributed_gmv", v)
        if "video_attributed_gmv" in src:
            v = src["video_attributed_gmv"]
            if v.__class__ is dict:
                src["video_attributed_gmv"] = new(Money)
                src["video_attributed_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "video_attributed_gmv", v)


from .money import Money  # noqa: E402
