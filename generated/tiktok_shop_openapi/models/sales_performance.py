# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


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

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("aov")
        if v.__class__ is dict:
            src["aov"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "aov", v)
        v = src.get("avg_live_auction_price")
        if v.__class__ is dict:
            src["avg_live_auction_price"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "avg_live_auction_price", v)
        v = src.get("avg_price")
        if v.__class__ is dict:
            src["avg_price"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "avg_price", v)
        v = src.get("gmv_with_tiktok_coupons")
        if v.__class__ is dict:
            src["gmv_with_tiktok_coupons"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "gmv_with_tiktok_coupons", v)
        v = src.get("live_attributed_gmv")
        if v.__class__ is dict:
            src["live_attributed_gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "live_attributed_gmv", v)
        v = src.get("live_auction_attributed_gmv")
        if v.__class__ is dict:
            src["live_auction_attributed_gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "live_auction_attributed_gmv", v)
        v = src.get("live_auction_gmv")
        if v.__class__ is dict:
            src["live_auction_gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "live_auction_gmv", v)
        v = src.get("live_auction_indirect_gmv")
        if v.__class__ is dict:
            src["live_auction_indirect_gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "live_auction_indirect_gmv", v)
        v = src.get("live_gmv")
        if v.__class__ is dict:
            src["live_gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "live_gmv", v)
        v = src.get("live_indirect_gmv")
        if v.__class__ is dict:
            src["live_indirect_gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "live_indirect_gmv", v)
        return self


from .money import Money  # noqa: E402
