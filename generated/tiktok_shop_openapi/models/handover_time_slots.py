# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class HandoverTimeSlots(Model):
    can_pickup: bool | None = None
    can_drop_off: bool | None = None
    can_van_collection: bool | None = None
    """Only in UK."""
    drop_off_point_url: str | None = None
    pickup_slots: list[PickupSlot] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "pickup_slots" in src:
            v = src["pickup_slots"]
            adopt_list(src, "pickup_slots", v, PickupSlot)


from .pickup_slot import PickupSlot  # noqa: E402
