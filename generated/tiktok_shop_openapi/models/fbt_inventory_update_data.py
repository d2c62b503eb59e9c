# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class FbtInventoryUpdateData(Model):
    goods_id: str | None = None
    sku_id: str | None = None
    fbt_warehouse_inventory: list[FbtWarehouseInventory] | None = None
    update_time: int | None = None
    """Unix seconds."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "fbt_warehouse_inventory", src.get("fbt_warehouse_inventory"), FbtWarehouseInventory.adopt)
        return self


from .fbt_warehouse_inventory import FbtWarehouseInventory  # noqa: E402
