# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new, renamed


class SalesPerformance202508(Model):
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
    products_added: int | None = None
    sku_orders: int | None = None
    """Orders, counted once per SKU in them."""
    unit_sold: int | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("24h_live_gmv")
        if v.__class__ is dict:
            src["24h_live_gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "24h_live_gmv", v)
        v = src.get("avg_price")
        if v.__class__ is dict:
            src["avg_price"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "avg_price", v)
        v = src.get("gmv")
        if v.__class__ is dict:
            src["gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "gmv", v)
        return self


from .money import Money  # noqa: E402
