# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class Conversion(Model):
    avg_price: Money | None = None
    click_to_order_rate: ClickToOrderRate | None = None
    """Orders by clicks."""
    gpm: ConversionGpm | None = None
    """GMV per thousand views."""
    created_sku_orders: int | None = None
    sku_order_rate: str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "avg_price" in src:
            v = src["avg_price"]
            if v.__class__ is dict:
                src["avg_price"] = new(Money)
                src["avg_price"].__dict__ = v
            elif v is not None:
                misfit(src, "avg_price", v)
        if "click_to_order_rate" in src:
            v = src["click_to_order_rate"]
            if v.__class__ is dict:
                src["click_to_order_rate"] = new(ClickToOrderRate)
                src["click_to_order_rate"].__dict__ = v
            elif v is not None:
                misfit(src, "click_to_order_rate", v)
        if "gpm" in src:
            v = src["gpm"]
            if v.__class__ is dict:
                src["gpm"] = new(ConversionGpm)
                src["gpm"].__dict__ = v
            elif v is not None:
                misfit(src, "gpm", v)


from .click_to_order_rate import ClickToOrderRate  # noqa: E402
from .conversion_gpm import ConversionGpm  # noqa: E402
from .money import Money  # noqa: E402
