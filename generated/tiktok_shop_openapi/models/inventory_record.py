# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, misfit, new


class InventoryRecord(Model):
    goods: InventoryRecordGoods | None = None
    fbt_warehouse_id: str | None = None
    """A warehouse of the platform."""
    order: TypedId | None = None
    create_time: int | None = None
    """Unix seconds."""
    inventory_goods_type: Literal["NORMAL", "DEFECTIVE"] | str | None = None
    initial_on_hand_quantity: int | None = None
    final_on_hand_quantity: int | None = None
    changed_quantity: int | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("goods")
        if v.__class__ is dict:
            src["goods"] = InventoryRecordGoods.adopt(v)
        elif v is not None:
            misfit(src, "goods", v)
        v = src.get("order")
        if v.__class__ is dict:
            src["order"] = TypedId.adopt(v)
        elif v is not None:
            misfit(src, "order", v)
        return self


from .inventory_record_goods import InventoryRecordGoods  # noqa: E402
from .typed_id import TypedId  # noqa: E402
