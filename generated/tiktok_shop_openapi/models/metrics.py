# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class Metrics(Model):
    anchor_display_rate: str | None = None
    click_through_rate: str | None = None
    """Clicks by impressions."""
    order_count: int | None = None
    item_sold_count: int | None = None
    gmv: Money | None = None
    """Gross merchandise value."""

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
