# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    absent,
    adopt_list,
    no_items,
)


class InventorySearchInventory(Model):
    _required = frozenset(
        {
            "product_id",
        }
    )
    product_id: str = absent
    skus: list[InventorySearchInventorySkus] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "skus" in src:
            v = src["skus"]
            adopt_list(src, "skus", v, InventorySearchInventorySkus, InventorySearchInventorySkus.nest)


from .inventory_search_inventory_skus import InventorySearchInventorySkus  # noqa: E402
