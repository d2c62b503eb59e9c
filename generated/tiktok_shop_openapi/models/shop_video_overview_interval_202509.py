# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class ShopVideoOverviewInterval202509(Model):
    avg_customers: int | None = None
    click_through_rate: str | None = None
    """Clicks by impressions."""
    end_date: str | None = None
    """The day after the last one. A date, `YYYY-MM-DD`."""
    gmv: Money | None = None
    """Gross merchandise value."""
    product_clicks: int | None = None
    product_impressions: int | None = None
    sku_orders: int | None = None
    """Orders, counted once per SKU in them."""
    start_date: str | None = None
    """First day. A date, `YYYY-MM-DD`."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "gmv" in src:
            v = src["gmv"]
            if v.__class__ is dict:
                src["gmv"] = new(Money)
                src["gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "gmv", v)


from .money import Money  # noqa: E402
