# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class AllocationShipment(Model):
    warehouse_id: str | None = None
    goods_items: list[GoodsItem] = no_items
    cartons: list[AllocationShipmentCarton] = no_items
    shipment_options: list[ShipmentOption] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "goods_items" in src:
            v = src["goods_items"]
            adopt_list(src, "goods_items", v, GoodsItem)
        if "cartons" in src:
            v = src["cartons"]
            adopt_list(src, "cartons", v, AllocationShipmentCarton, AllocationShipmentCarton.nest)
        if "shipment_options" in src:
            v = src["shipment_options"]
            adopt_list(src, "shipment_options", v, ShipmentOption)


from .allocation_shipment_carton import AllocationShipmentCarton  # noqa: E402
from .goods_item import GoodsItem  # noqa: E402
from .shipment_option import ShipmentOption  # noqa: E402
