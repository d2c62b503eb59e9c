# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class FbtWarehouseList(Model):
    warehouses: list[FbtWarehouse] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "warehouses", src.get("warehouses"), FbtWarehouse.adopt)
        return self


from .fbt_warehouse import FbtWarehouse  # noqa: E402
