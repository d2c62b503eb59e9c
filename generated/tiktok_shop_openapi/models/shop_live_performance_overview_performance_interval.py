# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class ShopLivePerformanceOverviewPerformanceInterval(Model):
    avg_live_auction_price: Money | None = None
    avg_viewing_duration: int | None = None
    """In second."""
    ctor_sku_order: str | None = None
    end_date: str | None = None
    """The day after the last one. A date, `YYYY-MM-DD`."""
    live_attributed_gmv: Money | None = None
    live_attributed_items_sold: int | None = None
    live_attributed_sku_orders: int | None = None
    live_auction_attributed_gmv: Money | None = None
    live_auction_attributed_items_sold: int | None = None
    live_auction_attributed_sku_orders: int | None = None
    live_ctr: str | None = None
    live_gmv: Money | None = None
    live_indirect_gmv: Money | None = None
    show_gpm: Money | None = None
    """GMV per thousand impressions."""
    start_date: str | None = None
    """First day. A date, `YYYY-MM-DD`."""
    views: int | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("avg_live_auction_price")
        if v.__class__ is dict:
            src["avg_live_auction_price"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "avg_live_auction_price", v)
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
        v = src.get("show_gpm")
        if v.__class__ is dict:
            src["show_gpm"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "show_gpm", v)
        return self


from .money import Money  # noqa: E402
