# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class HandoverTimeSlots(Model):
    can_pickup: bool | None = None
    can_drop_off: bool | None = None
    can_van_collection: bool | None = None
    """Only in UK."""
    drop_off_point_url: str | None = None
    pickup_slots: list[PickupSlot] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "pickup_slots", src.get("pickup_slots"), PickupSlot.adopt)
        return self


from .pickup_slot import PickupSlot  # noqa: E402
