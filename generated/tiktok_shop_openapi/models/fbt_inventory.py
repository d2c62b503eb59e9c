# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    absent,
    misfit,
    new,
)


class FbtInventory(Model):
    _required = frozenset(
        {
            "fbt_warehouse_id",
        }
    )
    goods: FbtInventoryGoods | None = None
    fbt_warehouse_id: str = absent
    """A warehouse of the platform."""
    in_transit_quantity: int | None = None
    on_hand_detail: FbtInventoryOnHandDetail | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "goods" in src:
            v = src["goods"]
            if v.__class__ is dict:
                FbtInventoryGoods.nest(v)
                src["goods"] = new(FbtInventoryGoods)
                src["goods"].__dict__ = v
            elif v is not None:
                misfit(src, "goods", v)
        if "on_hand_detail" in src:
            v = src["on_hand_detail"]
            if v.__class__ is dict:
                src["on_hand_detail"] = new(FbtInventoryOnHandDetail)
                src["on_hand_detail"].__dict__ = v
            elif v is not None:
                misfit(src, "on_hand_detail", v)


from .fbt_inventory_goods import FbtInventoryGoods  # noqa: E402
from .fbt_inventory_on_hand_detail import FbtInventoryOnHandDetail  # noqa: E402
