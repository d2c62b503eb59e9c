# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class FbtInventoryGoods(Model):
    id: str | None = None
    reference_code: str | None = None
    name: str | None = None
    skus: list[FbtInventoryGoodsSkus] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "skus", src.get("skus"), FbtInventoryGoodsSkus.adopt)
        return self


from .fbt_inventory_goods_skus import FbtInventoryGoodsSkus  # noqa: E402
