# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class ShopLiveProductsPerformanceProductSales(Model):
    direct_gmv: Money | None = None
    items_sold: int | None = None
    """Pieces sold."""
    customers: int | None = None
    """Different people who bought."""
    created_sku_orders: int | None = None
    avg_price: Money | None = None
    sku_orders: int | None = None
    """Orders, counted once per SKU in them."""
    main_orders: int | None = None
    payment_rate: str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "direct_gmv" in src:
            v = src["direct_gmv"]
            if v.__class__ is dict:
                src["direct_gmv"] = new(Money)
                src["direct_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "direct_gmv", v)
        if "avg_price" in src:
            v = src["avg_price"]
            if v.__class__ is dict:
                src["avg_price"] = new(Money)
                src["avg_price"].__dict__ = v
            elif v is not None:
                misfit(src, "avg_price", v)


from .money import Money  # noqa: E402
