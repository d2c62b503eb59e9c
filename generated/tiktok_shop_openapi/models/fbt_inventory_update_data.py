# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class FbtInventoryUpdateData(Model):
    goods_id: str | None = None
    sku_id: str | None = None
    fbt_warehouse_inventory: list[FbtWarehouseInventory] = no_items
    update_time: int | None = None
    """Unix seconds."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "fbt_warehouse_inventory" in src:
            v = src["fbt_warehouse_inventory"]
            adopt_list(src, "fbt_warehouse_inventory", v, FbtWarehouseInventory, FbtWarehouseInventory.nest)


from .fbt_warehouse_inventory import FbtWarehouseInventory  # noqa: E402
