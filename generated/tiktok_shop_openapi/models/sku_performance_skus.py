# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    absent,
    misfit,
    new,
)


class SkuPerformanceSkus(Model):
    _required = frozenset(
        {
            "id",
        }
    )
    id: int = absent
    product_id: int | None = None
    gmv: Money | None = None
    """Gross merchandise value."""
    sku_orders: int | None = None
    """Orders, counted once per SKU in them."""
    units_sold: int | None = None
    """Pieces sold."""

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
