# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class CreatePackagesResult202309(Model):
    create_time: int | None = None
    """Unix seconds."""
    dimension: ParcelDimensions | None = None
    order_id: str | None = None
    order_line_item_ids: list[str] | None = None
    package_id: str | None = None
    shipping_service_info: ShippingServiceInfo | None = None
    weight: ParcelWeight | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("dimension")
        if v.__class__ is dict:
            src["dimension"] = ParcelDimensions.adopt(v)
        elif v is not None:
            misfit(src, "dimension", v)
        v = src.get("order_line_item_ids")
        if v.__class__ is not list and v is not None:
            misfit(src, "order_line_item_ids", v)
        v = src.get("shipping_service_info")
        if v.__class__ is dict:
            src["shipping_service_info"] = ShippingServiceInfo.adopt(v)
        elif v is not None:
            misfit(src, "shipping_service_info", v)
        v = src.get("weight")
        if v.__class__ is dict:
            src["weight"] = ParcelWeight.adopt(v)
        elif v is not None:
            misfit(src, "weight", v)
        return self


from .parcel_dimensions import ParcelDimensions  # noqa: E402
from .parcel_weight import ParcelWeight  # noqa: E402
from .shipping_service_info import ShippingServiceInfo  # noqa: E402
