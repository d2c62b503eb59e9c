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
)


class ShopPerformanceInterval202405(Model):
    _required = frozenset(
        {
            "end_date",
            "gmv",
            "start_date",
        }
    )
    avg_order_value: Money | None = None
    """GMV by orders."""
    avg_product_page_visitor_breakdowns: list[CountBreakdown] = no_items
    avg_product_page_visitors: int | None = None
    buyer_breakdowns: list[CountBreakdown] = no_items
    buyers: int | None = None
    cancellations_and_returns: int | None = None
    end_date: str = absent
    """The day after the last one. A date, `YYYY-MM-DD`."""
    gmv: Money = absent
    """Gross merchandise value."""
    gmv_breakdowns: list[MoneyBreakdown] = no_items
    """GMV by channel: LIVE, VIDEO and PRODUCT_CARD add up to `gmv`."""
    orders: int | None = None
    product_impression_breakdowns: list[CountBreakdown] = no_items
    product_impressions: int | None = None
    product_page_view_breakdowns: list[CountBreakdown] = no_items
    product_page_views: int | None = None
    refunds: Money | None = None
    sku_orders: int | None = None
    """Orders, counted once per SKU in them."""
    start_date: str = absent
    """First day. A date, `YYYY-MM-DD`."""
    units_sold: int | None = None
    """Pieces sold."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "avg_order_value" in src:
            v = src["avg_order_value"]
            if v.__class__ is dict:
                src["avg_order_value"] = new(Money)
                src["avg_order_value"].__dict__ = v
            elif v is not None:
                misfit(src, "avg_order_value", v)
        if "avg_product_page_visitor_breakdowns" in src:
            v = src["avg_product_page_visitor_breakdowns"]
            adopt_list(src, "avg_product_page_visitor_breakdowns", v, CountBreakdown)
        if "buyer_breakdowns" in src:
            v = src["buyer_breakdowns"]
            adopt_list(src, "buyer_breakdowns", v, CountBreakdown)
        if "gmv" in src:
            v = src["gmv"]
            if v.__class__ is dict:
                src["gmv"] = new(Money)
                src["gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "gmv", v)
        if "gmv_breakdowns" in src:
            v = src["gmv_breakdowns"]
            adopt_list(src, "gmv_breakdowns", v, MoneyBreakdown)
        if "product_impression_breakdowns" in src:
            v = src["product_impression_breakdowns"]
            adopt_list(src, "product_impression_breakdowns", v, CountBreakdown)
        if "product_page_view_breakdowns" in src:
            v = src["product_page_view_breakdowns"]
            adopt_list(src, "product_page_view_breakdowns", v, CountBreakdown)
        if "refunds" in src:
            v = src["refunds"]
            if v.__class__ is dict:
                src["refunds"] = new(Money)
                src["refunds"].__dict__ = v
            elif v is not None:
                misfit(src, "refunds", v)


from .count_breakdown import CountBreakdown  # noqa: E402
from .money import Money  # noqa: E402
from .money_breakdown import MoneyBreakdown  # noqa: E402
