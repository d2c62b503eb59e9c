# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    absent,
    misfit,
    new,
)


class InventoryRecord(Model):
    _required = frozenset(
        {
            "create_time",
            "fbt_warehouse_id",
            "inventory_goods_type",
        }
    )
    goods: InventoryRecordGoods | None = None
    fbt_warehouse_id: str = absent
    """A warehouse of the platform."""
    order: InventoryRecordOrder | None = None
    create_time: int = absent
    """Unix seconds."""
    inventory_goods_type: Literal["NORMAL", "DEFECTIVE"] | str = absent
    initial_on_hand_quantity: int | None = None
    final_on_hand_quantity: int | None = None
    changed_quantity: int | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "goods" in src:
            v = src["goods"]
            if v.__class__ is dict:
                src["goods"] = new(InventoryRecordGoods)
                src["goods"].__dict__ = v
            elif v is not None:
                misfit(src, "goods", v)
        if "order" in src:
            v = src["order"]
            if v.__class__ is dict:
                src["order"] = new(InventoryRecordOrder)
                src["order"].__dict__ = v
            elif v is not None:
                misfit(src, "order", v)


from .inventory_record_goods import InventoryRecordGoods  # noqa: E402
from .inventory_record_order import InventoryRecordOrder  # noqa: E402
