# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class OrderClearance(Model):
    order_id: str | None = None
    need_fill_clearance: bool | None = None
    already_filled_clearance: bool | None = None
    target_country: str | None = None
    biz_type: Literal[1, 2] | int | None = None
    shipment_type: Literal[1, 2] | int | None = None
    item_list: list[OrderClearanceItem] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "item_list" in src:
            v = src["item_list"]
            adopt_list(src, "item_list", v, OrderClearanceItem, OrderClearanceItem.nest)


from .order_clearance_item import OrderClearanceItem  # noqa: E402
