# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    absent,
    misfit,
    new,
)


class InventoryChangedByShopEvent(Model):
    _required = frozenset(
        {
            "data",
            "shop_id",
            "timestamp",
            "tts_notification_id",
            "type",
        }
    )
    type: Literal[71] | int = absent
    tts_notification_id: str = absent
    shop_id: str = absent
    timestamp: int = absent
    """Unix seconds."""
    data: InventoryChangedByShopData = absent

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "data" in src:
            v = src["data"]
            if v.__class__ is dict:
                InventoryChangedByShopData.nest(v)
                src["data"] = new(InventoryChangedByShopData)
                src["data"].__dict__ = v
            elif v is not None:
                misfit(src, "data", v)


from .inventory_changed_by_shop_data import InventoryChangedByShopData  # noqa: E402
