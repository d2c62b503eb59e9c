# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, misfit, new


class EligibleShippingServices(Model):
    order_id: str | None = None
    order_line_id: list[str] | None = None
    weight: ParcelWeight | None = None
    shipping_services: list[ShippingService] | None = None
    dimension: ParcelDimensions | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("order_line_id")
        if v.__class__ is not list and v is not None:
            misfit(src, "order_line_id", v)
        v = src.get("weight")
        if v.__class__ is dict:
            src["weight"] = ParcelWeight.adopt(v)
        elif v is not None:
            misfit(src, "weight", v)
        adopt_list(src, "shipping_services", src.get("shipping_services"), ShippingService.adopt)
        v = src.get("dimension")
        if v.__class__ is dict:
            src["dimension"] = ParcelDimensions.adopt(v)
        elif v is not None:
            misfit(src, "dimension", v)
        return self


from .parcel_dimensions import ParcelDimensions  # noqa: E402
from .parcel_weight import ParcelWeight  # noqa: E402
from .shipping_service import ShippingService  # noqa: E402
