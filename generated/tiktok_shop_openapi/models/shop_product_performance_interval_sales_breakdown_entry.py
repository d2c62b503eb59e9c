# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class ShopProductPerformanceIntervalSalesBreakdownEntry(Model):
    gmv: Money | None = None
    """Gross merchandise value."""
    items_sold: int | None = None
    """Pieces sold."""
    avg_customers: int | None = None

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
