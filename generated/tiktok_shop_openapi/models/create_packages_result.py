# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class CreatePackagesResult(Model):
    dimension: ParcelDimensions | None = None
    shipping_service_info: ShippingServiceInfo | None = None
    package_id: str | None = None
    weight: ParcelWeight | None = None
    create_time: int | None = None
    """Unix seconds."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "dimension" in src:
            v = src["dimension"]
            if v.__class__ is dict:
                src["dimension"] = new(ParcelDimensions)
                src["dimension"].__dict__ = v
            elif v is not None:
                misfit(src, "dimension", v)
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
