# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
    no_items,
    no_list,
)


class CreatePackagesResult202309(Model):
    create_time: int | None = None
    """Unix seconds."""
    dimension: ParcelDimensions | None = None
    order_id: str | None = None
    order_line_item_ids: list[str] = no_items
    package_id: str | None = None
    shipping_service_info: ShippingServiceInfo | None = None
    weight: ParcelWeight | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "dimension" in src:
            v = src["dimension"]
            if v.__class__ is dict:
                src["dimension"] = new(ParcelDimensions)
                src["dimension"].__dict__ = v
            elif v is not None:
                misfit(src, "dimension", v)
        if "order_line_item_ids" in src:
            v = src["order_line_item_ids"]
            if v.__class__ is not list:
                no_list(src, "order_line_item_ids", v)
        if "shipping_service_info" in src:
            v = src["shipping_service_info"]
            if v.__class__ is dict:
                src["shipping_service_info"] = new(ShippingServiceInfo)
                src["shipping_service_info"].__dict__ = v
            elif v is not None:
                misfit(src, "shipping_service_info", v)
        if "weight" in src:
            v = src["weight"]
            if v.__class__ is dict:
                src["weight"] = new(ParcelWeight)
                src["weight"].__dict__ = v
            elif v is not None:
                misfit(src, "weight", v)


from .parcel_dimensions import ParcelDimensions  # noqa: E402
from .parcel_weight import ParcelWeight  # noqa: E402
from .shipping_service_info import ShippingServiceInfo  # noqa: E402
