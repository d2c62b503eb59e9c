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


class CartonDetail(Model):
    carton_no: str | None = None
    carton_type: Literal["SINGLE_SKU", "MULTI_SKU"] | str | None = None
    box_measurements: BoxMeasurement | None = None
    items: list[GoodsItem] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "box_measurements" in src:
            v = src["box_measurements"]
            if v.__class__ is dict:
                src["box_measurements"] = new(BoxMeasurement)
                src["box_measurements"].__dict__ = v
            elif v is not None:
                misfit(src, "box_measurements", v)
        if "items" in src:
            v = src["items"]
            adopt_list(src, "items", v, GoodsItem)


from .box_measurement import BoxMeasurement  # noqa: E402
from .goods_item import GoodsItem  # noqa: E402
