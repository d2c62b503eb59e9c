# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class FbtInventory(Model):
    goods: FbtInventoryGoods | None = None
    fbt_warehouse_id: str | None = None
    """A warehouse of the platform."""
    in_transit_quantity: int | None = None
    on_hand_detail: FbtInventoryOnHandDetail | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("goods")
        if v.__class__ is dict:
            src["goods"] = FbtInventoryGoods.adopt(v)
        elif v is not None:
            misfit(src, "goods", v)
        v = src.get("on_hand_detail")
        if v.__class__ is dict:
            src["on_hand_detail"] = FbtInventoryOnHandDetail.adopt(v)
        elif v is not None:
            misfit(src, "on_hand_detail", v)
        return self


from .fbt_inventory_goods import FbtInventoryGoods  # noqa: E402
from .fbt_inventory_on_hand_detail import FbtInventoryOnHandDetail  # noqa: E402
