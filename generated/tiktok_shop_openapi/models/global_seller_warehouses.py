# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class GlobalSellerWarehouses(Model):
    global_warehouses: list[GlobalWarehouse] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "global_warehouses", src.get("global_warehouses"), GlobalWarehouse.adopt)
        return self


from .global_warehouse import GlobalWarehouse  # noqa: E402
