# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    misfit,
    new,
    no_items,
    no_list,
)


class ShopVideoPerformanceVideo202509(Model):
    avg_customers: int | None = None
    click_through_rate: str | None = None
    """Clicks by impressions."""
    duration: int | None = None
    """In second."""
    gmv: Money | None = None
    """Gross merchandise value."""
    gpm: Money | None = None
    """GMV per thousand views."""
    hash_tags: list[str] = no_items
    id: str | None = None
    items_sold: int | None = None
    """Pieces sold."""
    products: list[IdName] = no_items
    sku_orders: int | None = None
    """Orders, counted once per SKU in them."""
    title: str | None = None
    username: str | None = None
    video_post_time: str | None = None
    """A moment as text, ISO 8601."""
    views: int | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
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
        if "products" in src:
            v = src["products"]
            adopt_list(src, "products", v, IdName)


from .id_name import IdName  # noqa: E402
from .money import Money  # noqa: E402
