# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, misfit, new


class ShopPerformanceInterval202405(Model):
    avg_order_value: Money | None = None
    """GMV by orders."""
    avg_product_page_visitor_breakdowns: list[CountBreakdown] | None = None
    avg_product_page_visitors: int | None = None
    buyer_breakdowns: list[CountBreakdown] | None = None
    buyers: int | None = None
    cancellations_and_returns: int | None = None
    end_date: str | None = None
    """The day after the last one. A date, `YYYY-MM-DD`."""
    gmv: Money | None = None
    """Gross merchandise value."""
    gmv_breakdowns: list[MoneyBreakdown] | None = None
    """GMV by channel: LIVE, VIDEO and PRODUCT_CARD add up to `gmv`."""
    orders: int | None = None
    product_impression_breakdowns: list[CountBreakdown] | None = None
    product_impressions: int | None = None
    product_page_view_breakdowns: list[CountBreakdown] | None = None
    product_page_views: int | None = None
    refunds: Money | None = None
    sku_orders: int | None = None
    """Orders, counted once per SKU in them."""
    start_date: str | None = None
    """First day. A date, `YYYY-MM-DD`."""
    units_sold: int | None = None
    """Pieces sold."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("avg_order_value")
        if v.__class__ is dict:
            src["avg_order_value"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "avg_order_value", v)
        adopt_list(
            src,
            "avg_product_page_visitor_breakdowns",
            src.get("avg_product_page_visitor_breakdowns"),
            CountBreakdown.adopt,
        )
        adopt_list(src, "buyer_breakdowns", src.get("buyer_breakdowns"), CountBreakdown.adopt)
        v = src.get("gmv")
        if v.__class__ is dict:
            src["gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "gmv", v)
        adopt_list(src, "gmv_breakdowns", src.get("gmv_breakdowns"), MoneyBreakdown.adopt)
        adopt_list(src, "product_impression_breakdowns", src.get("product_impression_breakdowns"), CountBreakdown.adopt)
        adopt_list(src, "product_page_view_breakdowns", src.get("product_page_view_breakdowns"), CountBreakdown.adopt)
        v = src.get("refunds")
        if v.__class__ is dict:
            src["refunds"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "refunds", v)
        return self


from .count_breakdown import CountBreakdown  # noqa: E402
from .money import Money  # noqa: E402
from .money_breakdown import MoneyBreakdown  # noqa: E402
