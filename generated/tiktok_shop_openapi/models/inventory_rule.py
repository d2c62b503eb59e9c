# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class InventoryRule(Model):
    local_warehouse_id: str | None = None
    allocation_mode: str | None = None
    associated_warehouses: list[AssociatedWarehouse] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "associated_warehouses", src.get("associated_warehouses"), AssociatedWarehouse.adopt)
        return self


from .associated_warehouse import AssociatedWarehouse  # noqa: E402
