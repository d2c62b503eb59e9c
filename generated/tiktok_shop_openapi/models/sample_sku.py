# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    misfit,
    new,
    no_items,
)


class SampleSku(Model):
    id: str | None = None
    sale_property_value_ids: str | None = None
    price: Money | None = None
    sale_properties: list[SaleProperty] = no_items
    is_available: bool | None = None
    unavailable_reason: (
        Literal["IS_PREORDER", "IS_GIFT", "OUT_OF_STOCK", "EXCEED_CB_PRICE_THRESHOLD", "ALREADY_APPLYED", "UNKNOWN"]
        | str
        | None
    ) = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "price" in src:
            v = src["price"]
            if v.__class__ is dict:
                src["price"] = new(Money)
                src["price"].__dict__ = v
            elif v is not None:
                misfit(src, "price", v)
        if "sale_properties" in src:
            v = src["sale_properties"]
            adopt_list(src, "sale_properties", v, SaleProperty)


from .money import Money  # noqa: E402
from .sale_property import SaleProperty  # noqa: E402
