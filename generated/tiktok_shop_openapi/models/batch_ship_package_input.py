# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Input,
)


class BatchShipPackageInput(Input):
    id: str
    handover_method: Literal["DROP_OFF", "PICKUP"] | None = None
    pickup_slot: TimeSlotInput | Mapping[str, Any] | None = None
    self_shipment: TrackingInfoInput | Mapping[str, Any] | None = None


from .time_slot_input import TimeSlotInput  # noqa: E402
from .tracking_info_input import TrackingInfoInput  # noqa: E402
