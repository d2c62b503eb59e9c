# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class Stats(Model):
    sales: int | None = None
    local_gmv: Money | None = None
    created_order_count: int | None = None
    current_visitor_count: int | None = None
    paid_order_count: int | None = None
    local_unit_price: Money | None = None
    product_reach_count: int | None = None
    watch_pv: int | None = None
    """Views."""
    click_through_rate: str | None = None
    """Clicks by impressions."""
    accumulated_new_follower_count: int | None = None
    buyer_count: int | None = None
    accumulated_comment_count: int | None = None
    product_view_count: int | None = None
    click_order_rate: str | None = None
    """Orders by clicks."""
    avg_watching_duration: int | None = None
    accumulated_sharing_count: int | None = None
    peak_concurrent_user_count: int | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "local_gmv" in src:
            v = src["local_gmv"]
            if v.__class__ is dict:
                src["local_gmv"] = new(Money)
                src["local_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "local_gmv", v)
        if "local_unit_price" in src:
            v = src["local_unit_price"]
            if v.__class__ is dict:
                src["local_unit_price"] = new(Money)
                src["local_unit_price"].__dict__ = v
            elif v is not None:
                misfit(src, "local_unit_price", v)


from .money import Money  # noqa: E402
