# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class TrackingResult(Model):
    tracking_event_update_date: str | None = None
    """Unix seconds."""
    tracking_event_description: (
        Literal[
            "THE_PACKAGE_HAS_BEEN_DELIVERED",
            "OUT_FOR_DELIVERY",
            "ORDER_PACKED_AND_READY_FOR_DROP_OFF_AT_CARRIERS_FACILITY",
            "ORDER_PLACED",
        ]
        | str
        | None
    ) = None
    tracking_event_description_extended: str | None = None
