# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class GlobalSellerWarehouses(Model):
    global_warehouses: list[GlobalWarehouse] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "global_warehouses" in src:
            v = src["global_warehouses"]
            adopt_list(src, "global_warehouses", v, GlobalWarehouse)


from .global_warehouse import GlobalWarehouse  # noqa: E402
