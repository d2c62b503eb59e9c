# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class InventoryRule(Model):
    local_warehouse_id: str | None = None
    allocation_mode: str | None = None
    associated_warehouses: list[AssociatedWarehouse] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "associated_warehouses" in src:
            v = src["associated_warehouses"]
            adopt_list(src, "associated_warehouses", v, AssociatedWarehouse)


from .associated_warehouse import AssociatedWarehouse  # noqa: E402
