# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class VideoOverviewInterval202409(Model):
    click_through_rate: str | None = None
    """Clicks by impressions."""
    end_date: str | None = None
    """The day after the last one. A date, `YYYY-MM-DD`."""
    gmv: Money | None = None
    """Gross merchandise value."""
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
        v = src.get("gmv")
        if v.__class__ is dict:
            src["gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "gmv", v)
        return self


from .money import Money  # noqa: E402
