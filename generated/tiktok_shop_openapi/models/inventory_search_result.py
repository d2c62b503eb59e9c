# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class InventorySearchResult(Model):
    inventory: list[InventorySearchInventory] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "inventory" in src:
            v = src["inventory"]
            adopt_list(src, "inventory", v, InventorySearchInventory, InventorySearchInventory.nest)


from .inventory_search_inventory import InventorySearchInventory  # noqa: E402
