# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class InventorySearchInventory(Model):
    product_id: str | None = None
    skus: list[InventorySearchInventorySkus] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "skus", src.get("skus"), InventorySearchInventorySkus.adopt)
        return self


from .inventory_search_inventory_skus import InventorySearchInventorySkus  # noqa: E402
