# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class WarehouseList(Model):
    warehouses: list[WarehouseEntry] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "warehouses", src.get("warehouses"), WarehouseEntry.adopt)
        return self


from .warehouse_entry import WarehouseEntry  # noqa: E402
