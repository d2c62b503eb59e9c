# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class ShopPerformancePerHourPerformanceInterval(Model):
    avg_order_value: Money | None = None
    """GMV by orders."""
    avg_sku_order_value: Money | None = None
    customers: int | None = None
    """Different people who bought."""
    customers_count: int | None = None
    gmv: Money | None = None
    """Gross merchandise value."""
    index: int | None = None
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

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("avg_order_value")
        if v.__class__ is dict:
            src["avg_order_value"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "avg_order_value", v)
        v = src.get("avg_sku_order_value")
        if v.__class__ is dict:
            src["avg_sku_order_value"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "avg_sku_order_value", v)
        v = src.get("gmv")
        if v.__class__ is dict:
            src["gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "gmv", v)
        v = src.get("live_attributed_gmv")
        if v.__class__ is dict:
            src["live_attributed_gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "live_attributed_gmv", v)
        v = src.get("product_card_attributed_gmv")
        if v.__class__ is dict:
            src["product_card_attributed_gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "product_card_attributed_gmv", v)
        v = src.get("video_attributed_gmv")
        if v.__class__ is dict:
            src["video_attributed_gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "video_attributed_gmv", v)
        return self


from .money import Money  # noqa: E402
