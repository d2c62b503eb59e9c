# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    absent,
    misfit,
    new,
)


class InventoryStatusChangeEvent(Model):
    _required = frozenset(
        {
            "type",
        }
    )
    type: Literal[27] | int = absent
    tts_notification_id: str | None = None
    shop_id: str | None = None
    timestamp: int | None = None
    """Unix seconds."""
    data: InventoryStatusChangeData | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "data" in src:
            v = src["data"]
            if v.__class__ is dict:
                InventoryStatusChangeData.nest(v)
                src["data"] = new(InventoryStatusChangeData)
                src["data"].__dict__ = v
            elif v is not None:
                misfit(src, "data", v)


from .inventory_status_change_data import InventoryStatusChangeData  # noqa: E402
