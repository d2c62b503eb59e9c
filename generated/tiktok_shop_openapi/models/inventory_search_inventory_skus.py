# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    absent,
    adopt_list,
    misfit,
    new,
    no_items,
)


class InventorySearchInventorySkus(Model):
    _required = frozenset(
        {
            "id",
        }
    )
    id: str = absent
    seller_sku: str | None = None
    """The seller's own code of the SKU."""
    total_available_quantity: int | None = None
    total_committed_quantity: int | None = None
    warehouse_inventory: list[WarehouseInventory] = no_items
    total_available_inventory_distribution: TotalAvailableInventoryDistribution | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "warehouse_inventory" in src:
            v = src["warehouse_inventory"]
            adopt_list(src, "warehouse_inventory", v, WarehouseInventory)
        if "total_available_inventory_distribution" in src:
            v = src["total_available_inventory_distribution"]
            if v.__class__ is dict:
                TotalAvailableInventoryDistribution.nest(v)
                src["total_available_inventory_distribution"] = new(TotalAvailableInventoryDistribution)
                src["total_available_inventory_distribution"].__dict__ = v
            elif v is not None:
                misfit(src, "total_available_inventory_distribution", v)


from .total_available_inventory_distribution import TotalAvailableInventoryDistribution  # noqa: E402
from .warehouse_inventory import WarehouseInventory  # noqa: E402
