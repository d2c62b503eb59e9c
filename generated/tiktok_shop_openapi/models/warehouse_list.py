# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class WarehouseList(Model):
    warehouses: list[WarehouseEntry] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "warehouses" in src:
            v = src["warehouses"]
            adopt_list(src, "warehouses", v, WarehouseEntry, WarehouseEntry.nest)


from .warehouse_entry import WarehouseEntry  # noqa: E402
