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


class SkuPerformanceInterval202406(Model):
    end_date: str | None = None
    """The day after the last one. A date, `YYYY-MM-DD`."""
    gmv: Money | None = None
    """Gross merchandise value."""
    gmv_breakdown: list[MoneyBreakdown] = no_items
    sku_orders: int | None = None
    """Orders, counted once per SKU in them."""
    start_date: str | None = None
    """First day. A date, `YYYY-MM-DD`."""
    units_sold: int | None = None
    """Pieces sold."""
    units_sold_breakdown: list[CountBreakdown] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "gmv" in src:
            v = src["gmv"]
            if v.__class__ is dict:
                src["gmv"] = new(Money)
                src["gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "gmv", v)
        if "gmv_breakdown" in src:
            v = src["gmv_breakdown"]
            adopt_list(src, "gmv_breakdown", v, MoneyBreakdown)
        if "units_sold_breakdown" in src:
            v = src["units_sold_breakdown"]
            adopt_list(src, "units_sold_breakdown", v, CountBreakdown)


from .count_breakdown import CountBreakdown  # noqa: E402
from .money import Money  # noqa: E402
from .money_breakdown import MoneyBreakdown  # noqa: E402
