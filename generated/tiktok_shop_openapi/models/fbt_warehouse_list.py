# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class FbtWarehouseList(Model):
    warehouses: list[FbtWarehouse] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "warehouses" in src:
            v = src["warehouses"]
            adopt_list(src, "warehouses", v, FbtWarehouse, FbtWarehouse.nest)


from .fbt_warehouse import FbtWarehouse  # noqa: E402
