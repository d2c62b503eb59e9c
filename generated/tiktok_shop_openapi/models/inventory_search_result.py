# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class InventorySearchResult(Model):
    inventory: list[InventorySearchInventory] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "inventory", src.get("inventory"), InventorySearchInventory.adopt)
        return self


from .inventory_search_inventory import InventorySearchInventory  # noqa: E402
