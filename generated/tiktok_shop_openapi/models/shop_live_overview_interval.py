# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class ShopLiveOverviewInterval(Model):
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

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "avg_live_auction_price" in src:
            v = src["avg_live_auction_price"]
            if v.__class__ is dict:
                src["avg_live_auction_price"] = new(Money)
                src["avg_live_auction_price"].__dict__ = v
            elif v is not None:
                misfit(src, "avg_live_auction_price", v)
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
        if "show_gpm" in src:
            v = src["show_gpm"]
            if v.__class__ is dict:
                src["show_gpm"] = new(Money)
                src["show_gpm"].__dict__ = v
            elif v is not None:
                misfit(src, "show_gpm", v)


from .money import Money  # noqa: E402
