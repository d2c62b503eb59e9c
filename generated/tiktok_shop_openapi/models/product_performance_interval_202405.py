# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, misfit, new


class ProductPerformanceInterval202405(Model):
    avg_page_visitor_breakdowns: list[CountBreakdown] | None = None
    avg_page_visitors: int | None = None
    click_through_rate: str | None = None
    """Clicks by impressions."""
    click_through_rate_breakdowns: list[ClickThroughRateBreakdown] | None = None
    end_date: str | None = None
    """The day after the last one. A date, `YYYY-MM-DD`."""
    gmv: Money | None = None
    """Gross merchandise value."""
    gmv_breakdowns: list[MoneyBreakdown] | None = None
    """GMV by channel: LIVE, VIDEO and PRODUCT_CARD add up to `gmv`."""
    impression_breakdowns: list[CountBreakdown] | None = None
    impressions: int | None = None
    orders: int | None = None
    page_view_breakdowns: list[CountBreakdown] | None = None
    page_views: int | None = None
    start_date: str | None = None
    """First day. A date, `YYYY-MM-DD`."""
    unit_sold_breakdowns: list[CountBreakdown] | None = None
    units_sold: int | None = None
    """Pieces sold."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "avg_page_visitor_breakdowns", src.get("avg_page_visitor_breakdowns"), CountBreakdown.adopt)
        adopt_list(
            src,
            "click_through_rate_breakdowns",
            src.get("click_through_rate_breakdowns"),
            ClickThroughRateBreakdown.adopt,
        )
        v = src.get("gmv")
        if v.__class__ is dict:
            src["gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "gmv", v)
        adopt_list(src, "gmv_breakdowns", src.get("gmv_breakdowns"), MoneyBreakdown.adopt)
        adopt_list(src, "impression_breakdowns", src.get("impression_breakdowns"), CountBreakdown.adopt)
        adopt_list(src, "page_view_breakdowns", src.get("page_view_breakdowns"), CountBreakdown.adopt)
        adopt_list(src, "unit_sold_breakdowns", src.get("unit_sold_breakdowns"), CountBreakdown.adopt)
        return self


from .click_through_rate_breakdown import ClickThroughRateBreakdown  # noqa: E402
from .count_breakdown import CountBreakdown  # noqa: E402
from .money import Money  # noqa: E402
from .money_breakdown import MoneyBreakdown  # noqa: E402
