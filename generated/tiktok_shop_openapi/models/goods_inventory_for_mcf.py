# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class GoodsInventoryForMcf(Model):
    goods_inventory_list: list[GoodsInventory] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "goods_inventory_list", src.get("goods_inventory_list"), GoodsInventory.adopt)
        return self


from .goods_inventory import GoodsInventory  # noqa: E402
