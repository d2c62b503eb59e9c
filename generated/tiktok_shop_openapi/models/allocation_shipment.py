# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class AllocationShipment(Model):
    warehouse_id: str | None = None
    goods_items: list[GoodsItem] | None = None
    cartons: list[AllocationShipmentCarton] | None = None
    shipment_options: list[ShipmentOption] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "goods_items", src.get("goods_items"), GoodsItem.adopt)
        adopt_list(src, "cartons", src.get("cartons"), AllocationShipmentCarton.adopt)
        adopt_list(src, "shipment_options", src.get("shipment_options"), ShipmentOption.adopt)
        return self


from .allocation_shipment_carton import AllocationShipmentCarton  # noqa: E402
from .goods_item import GoodsItem  # noqa: E402
from .shipment_option import ShipmentOption  # noqa: E402
