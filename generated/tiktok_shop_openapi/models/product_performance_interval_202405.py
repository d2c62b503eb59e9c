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


class ProductPerformanceInterval202405(Model):
    avg_page_visitor_breakdowns: list[CountBreakdown] = no_items
    avg_page_visitors: int | None = None
    click_through_rate: str | None = None
    """Clicks by impressions."""
    click_through_rate_breakdowns: list[ClickThroughRateBreakdown] = no_items
    end_date: str | None = None
    """The day after the last one. A date, `YYYY-MM-DD`."""
    gmv: Money | None = None
    """Gross merchandise value."""
    gmv_breakdowns: list[MoneyBreakdown] = no_items
    """GMV by channel: LIVE, VIDEO and PRODUCT_CARD add up to `gmv`."""
    impression_breakdowns: list[CountBreakdown] = no_items
    impressions: int | None = None
    orders: int | None = None
    page_view_breakdowns: list[CountBreakdown] = no_items
    page_views: int | None = None
    start_date: str | None = None
    """First day. A date, `YYYY-MM-DD`."""
    unit_sold_breakdowns: list[CountBreakdown] = no_items
    units_sold: int | None = None
    """Pieces sold."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "avg_page_visitor_breakdowns" in src:
            v = src["avg_page_visitor_breakdowns"]
            adopt_list(src, "avg_page_visitor_breakdowns", v, CountBreakdown)
        if "click_through_rate_breakdowns" in src:
            v = src["click_through_rate_breakdowns"]
            adopt_list(src, "click_through_rate_breakdowns", v, ClickThroughRateBreakdown)
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
        if "impression_breakdowns" in src:
            v = src["impression_breakdowns"]
            adopt_list(src, "impression_breakdowns", v, CountBreakdown)
        if "page_view_breakdowns" in src:
            v = src["page_view_breakdowns"]
            adopt_list(src, "page_view_breakdowns", v, CountBreakdown)
        if "unit_sold_breakdowns" in src:
            v = src["unit_sold_breakdowns"]
            adopt_list(src, "unit_sold_breakdowns", v, CountBreakdown)


from .click_through_rate_breakdown import ClickThroughRateBreakdown  # noqa: E402
from .count_breakdown import CountBreakdown  # noqa: E402
from .money import Money  # noqa: E402
from .money_breakdown import MoneyBreakdown  # noqa: E402
