# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class Conversion(Model):
    avg_price: Money | None = None
    click_to_order_rate: ClickToOrderRate | None = None
    """Orders by clicks."""
    gpm: ConversionGpm | None = None
    """GMV per thousand views."""
    created_sku_orders: int | None = None
    sku_order_rate: str | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("avg_price")
        if v.__class__ is dict:
            src["avg_price"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "avg_price", v)
        v = src.get("click_to_order_rate")
        if v.__class__ is dict:
            src["click_to_order_rate"] = ClickToOrderRate.adopt(v)
        elif v is not None:
            misfit(src, "click_to_order_rate", v)
        v = src.get("gpm")
        if v.__class__ is dict:
            src["gpm"] = ConversionGpm.adopt(v)
        elif v is not None:
            misfit(src, "gpm", v)
        return self


from .click_to_order_rate import ClickToOrderRate  # noqa: E402
from .conversion_gpm import ConversionGpm  # noqa: E402
from .money import Money  # noqa: E402
