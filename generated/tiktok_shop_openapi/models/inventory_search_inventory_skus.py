# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, misfit, new


class InventorySearchInventorySkus(Model):
    id: str | None = None
    seller_sku: str | None = None
    """The seller's own code of the SKU."""
    total_available_quantity: int | None = None
    total_committed_quantity: int | None = None
    warehouse_inventory: list[WarehouseInventory] | None = None
    total_available_inventory_distribution: TotalAvailableInventoryDistribution | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "warehouse_inventory", src.get("warehouse_inventory"), WarehouseInventory.adopt)
        v = src.get("total_available_inventory_distribution")
        if v.__class__ is dict:
            src["total_available_inventory_distribution"] = TotalAvailableInventoryDistribution.adopt(v)
        elif v is not None:
            misfit(src, "total_available_inventory_distribution", v)
        return self


from .total_available_inventory_distribution import TotalAvailableInventoryDistribution  # noqa: E402
from .warehouse_inventory import WarehouseInventory  # noqa: E402
