# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class InventoryStatusChangeData(Model):
    product_id: str | None = None
    sku_id: str | None = None
    trigger_reason: TriggerReason | None = None
    current_inventory_status: str | None = None
    inventory_distribution: InventoryDistribution | None = None
    update_time: int | None = None
    """Unix seconds."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "trigger_reason" in src:
            v = src["trigger_reason"]
            if v.__class__ is dict:
                src["trigger_reason"] = new(TriggerReason)
                src["trigger_reason"].__dict__ = v
            elif v is not None:
                misfit(src, "trigger_reason", v)
        if "inventory_distribution" in src:
            v = src["inventory_distribution"]
            if v.__class__ is dict:
                src["inventory_distribution"] = new(InventoryDistribution)
                src["inventory_distribution"].__dict__ = v
            elif v is not None:
                misfit(src, "inventory_distribution", v)


from .inventory_distribution import InventoryDistribution  # noqa: E402
from .trigger_reason import TriggerReason  # noqa: E402
