# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class GoodsInventoryForMcf(Model):
    goods_inventory_list: list[GoodsInventory] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "goods_inventory_list" in src:
            v = src["goods_inventory_list"]
            adopt_list(src, "goods_inventory_list", v, GoodsInventory)


from .goods_inventory import GoodsInventory  # noqa: E402
