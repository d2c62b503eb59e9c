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


class SchedulePackageHandoverResult(Model):
    create_time: int | None = None
    """Unix seconds."""
    dimension: ParcelDimensions | None = None
    handover_method: Literal["PICKUP", "DROP_OFF"] | str | None = None
    order_id: str | None = None
    order_line_item_ids: list[str] = no_items
    package_id: str | None = None
    shipping_provider_id: str | None = None
    shipping_provider_name: str | None = None
    tracking_number: str | None = None
    update_time: int | None = None
    """Unix seconds."""
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
        if "weight" in src:
            v = src["weight"]
            if v.__class__ is dict:
                src["weight"] = new(ParcelWeight)
                src["weight"].__dict__ = v
            elif v is not None:
                misfit(src, "weight", v)


from .parcel_dimensions import ParcelDimensions  # noqa: E402
from .parcel_weight import ParcelWeight  # noqa: E402
