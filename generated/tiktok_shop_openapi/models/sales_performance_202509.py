# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
    renamed,
)


class SalesPerformance202509(Model):
    live_gmv_24h: Money | None = renamed("24h_live_gmv")
    avg_price: Money | None = None
    click_to_order_rate: str | None = None
    """Orders by clicks."""
    created_sku_orders: int | None = None
    customers: int | None = None
    """Different people who bought."""
    different_products_sold: int | None = None
    gmv: Money | None = None
    """Gross merchandise value."""
    items_sold: int | None = None
    """Pieces sold."""
    products_added: int | None = None
    sku_orders: int | None = None
    """Orders, counted once per SKU in them."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "24h_live_gmv" in src:
            v = src["24h_live_gmv"]
            if v.__class__ is dict:
                src["24h_live_gmv"] = new(Money)
                src["24h_live_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "24h_live_gmv", v)
        if "avg_price" in src:
            v = src["avg_price"]
            if v.__class__ is dict:
                src["avg_price"] = new(Money)
                src["avg_price"].__dict__ = v
            elif v is not None:
                misfit(src, "avg_price", v)
        if "gmv" in src:
            v = src["gmv"]
            if v.__class__ is dict:
                src["gmv"] = new(Money)
                src["gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "gmv", v)


from .money import Money  # noqa: E402
