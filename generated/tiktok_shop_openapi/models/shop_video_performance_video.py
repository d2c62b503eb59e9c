# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    absent,
    adopt_list,
    misfit,
    new,
    no_items,
    no_list,
)


class ShopVideoPerformanceVideo(Model):
    _required = frozenset(
        {
            "id",
        }
    )
    advertisable: bool | None = None
    attributed_gmv: Money | None = None
    avg_customers: int | None = None
    click_through_rate: str | None = None
    """Clicks by impressions."""
    comments: int | None = None
    creator: ShopVideoPerformanceVideoCreator | None = None
    ctor: str | None = None
    """Click-to-order rate: orders by clicks."""
    duration: int | None = None
    """In second."""
    gmv: Money | None = None
    """Gross merchandise value."""
    gpm: Money | None = None
    """GMV per thousand views."""
    hash_tags: list[str] = no_items
    id: str = absent
    indirect_gmv: Money | None = None
    items_sold: int | None = None
    """Pieces sold."""
    likes: int | None = None
    new_followers: int | None = None
    """People who began to follow."""
    product_clicks: int | None = None
    product_impressions: int | None = None
    products: list[IdName] = no_items
    review_type: str | None = None
    shares: int | None = None
    sku_orders: int | None = None
    """Orders, counted once per SKU in them."""
    title: str | None = None
    username: str | None = None
    v_to_l_clicks: int | None = None
    v_to_l_rate: str | None = None
    video_finish_rate: str | None = None
    video_post_time: str | None = None
    views: int | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "attributed_gmv" in src:
            v = src["attributed_gmv"]
            if v.__class__ is dict:
                src["attributed_gmv"] = new(Money)
                src["attributed_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "attributed_gmv", v)
        if "creator" in src:
            v = src["creator"]
            if v.__class__ is dict:
                src["creator"] = new(ShopVideoPerformanceVideoCreator)
                src["creator"].__dict__ = v
            elif v is not None:
                misfit(src, "creator", v)
        if "gmv" in src:
            v = src["gmv"]
            if v.__class__ is dict:
                src["gmv"] = new(Money)
                src["gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "gmv", v)
        if "gpm" in src:
            v = src["gpm"]
            if v.__class__ is dict:
                src["gpm"] = new(Money)
                src["gpm"].__dict__ = v
            elif v is not None:
                misfit(src, "gpm", v)
        if "hash_tags" in src:
            v = src["hash_tags"]
            if v.__class__ is not list:
                no_list(src, "hash_tags", v)
        if "indirect_gmv" in src:
            v = src["indirect_gmv"]
            if v.__class__ is dict:
                src["indirect_gmv"] = new(Money)
                src["indirect_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "indirect_gmv", v)
        if "products" in src:
            v = src["products"]
            adopt_list(src, "products", v, IdName)


from .id_name import IdName  # noqa: E402
from .money import Money  # noqa: E402
from .shop_video_performance_video_creator import ShopVideoPerformanceVideoCreator  # noqa: E402
