# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
    no_items,
    no_list,
)


class WarehouseDeliveryOption(Model):
    id: str | None = None
    name: str | None = None
    type: (
        Literal["STANDARD", "EXPRESS", "ECONOMY", "SEND_BY_SELLER", "INSTANT", "SAMEDAY", "NEXTDAY", "CARGO"]
        | str
        | None
    ) = None
    description: str | None = None
    dimension_limit: DimensionLimit | None = None
    weight_limit: WeightLimit | None = None
    platform: list[Literal["TIKTOK_SHOP", "TOKOPEDIA"] | str] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "dimension_limit" in src:
            v = src["dimension_limit"]
            if v.__class__ is dict:
                src["dimension_limit"] = new(DimensionLimit)
                src["dimension_limit"].__dict__ = v
            elif v is not None:
                misfit(src, "dimension_limit", v)
        if "weight_limit" in src:
            v = src["weight_limit"]
            if v.__class__ is dict:
                src["weight_limit"] = new(WeightLimit)
                src["weight_limit"].__dict__ = v
            elif v is not None:
                misfit(src, "weight_limit", v)
        if "platform" in src:
            v = src["platform"]
            if v.__class__ is not list:
                no_list(src, "platform", v)


from .dimension_limit import DimensionLimit  # noqa: E402
from .weight_limit import WeightLimit  # noqa: E402
