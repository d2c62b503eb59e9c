# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    misfit,
    new,
    no_items,
)


class ShopVideoPerformanceVideo202409(Model):
    click_through_rate: str | None = None
    """Clicks by impressions."""
    gmv: Money | None = None
    """Gross merchandise value."""
    id: str | None = None
    products: list[IdName] = no_items
    sku_orders: int | None = None
    """Orders, counted once per SKU in them."""
    title: str | None = None
    units_sold: int | None = None
    """Pieces sold."""
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
        if "products" in src:
            v = src["products"]
            adopt_list(src, "products", v, IdName)


from .id_name import IdName  # noqa: E402
from .money import Money  # noqa: E402
