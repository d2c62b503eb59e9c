# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, adopt_list, misfit, new


class CartonDetail(Model):
    carton_no: str | None = None
    carton_type: Literal["SINGLE_SKU", "MULTI_SKU"] | str | None = None
    box_measurements: BoxMeasurement | None = None
    items: list[GoodsItem] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("box_measurements")
        if v.__class__ is dict:
            src["box_measurements"] = BoxMeasurement.adopt(v)
        elif v is not None:
            misfit(src, "box_measurements", v)
        adopt_list(src, "items", src.get("items"), GoodsItem.adopt)
        return self


from .box_measurement import BoxMeasurement  # noqa: E402
from .goods_item import GoodsItem  # noqa: E402
