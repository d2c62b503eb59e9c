# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    misfit,
    new,
    no_items,
    no_list,
)


class AllocationShipmentCarton(Model):
    carton_type: Literal["SINGLE_SKU", "MULTI_SKU"] | str | None = None
    items: list[AllocationShipmentCartonItem] = no_items
    quantity: int | None = None
    carton_nums: list[str] = no_items
    box_measurements: BoxMeasurement | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "items" in src:
            v = src["items"]
            adopt_list(src, "items", v, AllocationShipmentCartonItem)
        if "carton_nums" in src:
            v = src["carton_nums"]
            if v.__class__ is not list:
                no_list(src, "carton_nums", v)
        if "box_measurements" in src:
            v = src["box_measurements"]
            if v.__class__ is dict:
                src["box_measurements"] = new(BoxMeasurement)
                src["box_measurements"].__dict__ = v
            elif v is not None:
                misfit(src, "box_measurements", v)


from .allocation_shipment_carton_item import AllocationShipmentCartonItem  # noqa: E402
from .box_measurement import BoxMeasurement  # noqa: E402
