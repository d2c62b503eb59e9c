# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, adopt_list, misfit, new


class AllocationShipmentCarton(Model):
    carton_type: Literal["SINGLE_SKU", "MULTI_SKU"] | str | None = None
    items: list[AllocationShipmentCartonItem] | None = None
    quantity: int | None = None
    carton_nums: list[str] | None = None
    box_measurements: BoxMeasurement | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "items", src.get("items"), AllocationShipmentCartonItem.adopt)
        v = src.get("carton_nums")
        if v.__class__ is not list and v is not None:
            misfit(src, "carton_nums", v)
        v = src.get("box_measurements")
        if v.__class__ is dict:
            src["box_measurements"] = BoxMeasurement.adopt(v)
        elif v is not None:
            misfit(src, "box_measurements", v)
        return self


from .allocation_shipment_carton_item import AllocationShipmentCartonItem  # noqa: E402
from .box_measurement import BoxMeasurement  # noqa: E402
