# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    misfit,
    new,
    no_items,
    no_list,
)


class EligibleShippingServices(Model):
    order_id: str | None = None
    order_line_id: list[str] = no_items
    weight: ParcelWeight | None = None
    shipping_services: list[ShippingService] = no_items
    dimension: ParcelDimensions | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "order_line_id" in src:
            v = src["order_line_id"]
            if v.__class__ is not list:
                no_list(src, "order_line_id", v)
        if "weight" in src:
            v = src["weight"]
            if v.__class__ is dict:
                src["weight"] = new(ParcelWeight)
                src["weight"].__dict__ = v
            elif v is not None:
                misfit(src, "weight", v)
        if "shipping_services" in src:
            v = src["shipping_services"]
            adopt_list(src, "shipping_services", v, ShippingService)
        if "dimension" in src:
            v = src["dimension"]
            if v.__class__ is dict:
                src["dimension"] = new(ParcelDimensions)
                src["dimension"].__dict__ = v
            elif v is not None:
                misfit(src, "dimension", v)


from .parcel_dimensions import ParcelDimensions  # noqa: E402
from .parcel_weight import ParcelWeight  # noqa: E402
from .shipping_service import ShippingService  # noqa: E402
