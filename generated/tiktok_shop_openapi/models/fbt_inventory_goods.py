# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    absent,
    adopt_list,
    no_items,
)


class FbtInventoryGoods(Model):
    _required = frozenset(
        {
            "id",
        }
    )
    id: str = absent
    reference_code: str | None = None
    name: str | None = None
    skus: list[FbtInventoryGoodsSkus] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "skus" in src:
            v = src["skus"]
            adopt_list(src, "skus", v, FbtInventoryGoodsSkus, FbtInventoryGoodsSkus.nest)


from .fbt_inventory_goods_skus import FbtInventoryGoodsSkus  # noqa: E402
