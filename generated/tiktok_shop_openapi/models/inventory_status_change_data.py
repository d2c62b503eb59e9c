# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class InventoryStatusChangeData(Model):
    product_id: str | None = None
    sku_id: str | None = None
    trigger_reason: TriggerReason | None = None
    current_inventory_status: str | None = None
    inventory_distribution: InventoryDistribution | None = None
    update_time: int | None = None
    """Unix seconds."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("trigger_reason")
        if v.__class__ is dict:
            src["trigger_reason"] = TriggerReason.adopt(v)
        elif v is not None:
            misfit(src, "trigger_reason", v)
        v = src.get("inventory_distribution")
        if v.__class__ is dict:
            src["inventory_distribution"] = InventoryDistribution.adopt(v)
        elif v is not None:
            misfit(src, "inventory_distribution", v)
        return self


from .inventory_distribution import InventoryDistribution  # noqa: E402
from .trigger_reason import TriggerReason  # noqa: E402
