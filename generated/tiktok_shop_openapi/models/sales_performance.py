# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class SalesPerformance(Model):
    aov: Money | None = None
    """Average order value: GMV by orders."""
    attributed_customers: int | None = None
    avg_live_auction_price: Money | None = None
    avg_price: Money | None = None
    created_sku_orders: int | None = None
    gmv_with_tiktok_coupons: Money | None = None
    live_attributed_gmv: Money | None = None
    live_attributed_items_sold: int | None = None
    live_attributed_orders: int | None = None
    live_attributed_sku_orders: int | None = None
    live_auction_attributed_gmv: Money | None = None
    live_auction_attributed_items_sold: int | None = None
    live_auction_attributed_sku_orders: int | None = None
    live_auction_gmv: Money | None = None
    live_auction_indirect_gmv: Money | None = None
    live_gmv: Money | None = None
    live_indirect_gmv: Money | None = None
    payment_rate: str | None = None
    products_sold: int | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "aov" in src:
            v = src["aov"]
            if v.__class__ is dict:
                src["aov"] = new(Money)
                src["aov"].__dict__ = v
            elif v is not None:
                misfit(src, "aov", v)
        if "avg_live_auction_price" in src:
            v = src["avg_live_auction_price"]
            if v.__class__ is dict:
                src["avg_live_auction_price"] = new(Money)
                src["avg_live_auction_price"].__dict__ = v
            elif v is not None:
                misfit(src, "avg_live_auction_price", v)
        if "avg_price" in src:
            v = src["avg_price"]
            if v.__class__ is dict:
                src["avg_price"] = new(Money)
                src["avg_price"].__dict__ = v
            elif v is not None:
                misfit(src, "avg_price", v)
        if "gmv_with_tiktok_coupons" in src:
            v = src["gmv_with_tiktok_coupons"]
            if v.__class__ is dict:
                src["gmv_with_tiktok_coupons"] = new(Money)
                src["gmv_with_tiktok_coupons"].__dict__ = v
            elif v is not None:
                misfit(src, "gmv_with_tiktok_coupons", v)
        if "live_attributed_gmv" in src:
            v = src["live_attributed_gmv"]
            if v.__class__ is dict:
                src["live_attributed_gmv"] = new(Money)
                src["live_attributed_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "live_attributed_gmv", v)
        if "live_auction_attributed_gmv" in src:
            v = src["live_auction_attributed_gmv"]
            if v.__class__ is dict:
                src["live_auction_attributed_gmv"] = new(Money)
                src["live_auction_attributed_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "live_auction_attributed_gmv", v)
        if "live_auction_gmv" in src:
            v = src["live_auction_gmv"]
            if v.__class__ is dict:
                src["live_auction_gmv"] = new(Money)
                src["live_auction_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "live_auction_gmv", v)
        if "live_auction_indirect_gmv" in src:
            v = src["live_auction_indirect_gmv"]
            if v.__class__ is dict:
                src["live_auction_indirect_gmv"] = new(Money)
                src["live_auction_indirect_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "live_auction_indirect_gmv", v)
        if "live_gmv" in src:
            v = src["live_gmv"]
            if v.__class__ is dict:
                src["live_gmv"] = new(Money)
                src["live_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "live_gmv", v)
        if "live_indirect_gmv" in src:
            v = src["live_indirect_gmv"]
            if v.__class__ is dict:
                src["live_indirect_gmv"] = new(Money)
                src["live_indirect_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "live_indirect_gmv", v)


from .money import Money  # noqa: E402
