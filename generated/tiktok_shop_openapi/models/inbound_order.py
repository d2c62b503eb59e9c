# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    misfit,
    new,
    no_items,
)


class InboundOrder(Model):
    order_id: str | None = None
    order_id_string: str | None = None
    order_plan_id: str | None = None
    merchant: IdName | None = None
    create_time: int | None = None
    """Unix seconds."""
    ship_time: int | None = None
    """Unix seconds."""
    expected_arrival_time: int | None = None
    """Unix seconds."""
    actual_arrival_time: int | None = None
    """Unix seconds."""
    warehouse: InboundOrderWarehouse | None = None
    status_logs: list[StatusLog] = no_items
    """At most 200 entries."""
    logistic_info_list: list[LogisticInfo] = no_items
    carton_details: list[CartonDetail] = no_items
    inbound_goods_lot_receive_item_details: list[InboundGoodsLotReceiveItemDetail] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "merchant" in src:
            v = src["merchant"]
            if v.__class__ is dict:
                src["merchant"] = new(IdName)
                src["merchant"].__dict__ = v
            elif v is not None:
                misfit(src, "merchant", v)
        if "warehouse" in src:
            v = src["warehouse"]
            if v.__class__ is dict:
                InboundOrderWarehouse.nest(v)
                src["warehouse"] = new(InboundOrderWarehouse)
                src["warehouse"].__dict__ = v
            elif v is not None:
                misfit(src, "warehouse", v)
        if "status_logs" in src:
            v = src["status_logs"]
            adopt_list(src, "status_logs", v, StatusLog)
        if "logistic_info_list" in src:
            v = src["logistic_info_list"]
            adopt_list(src, "logistic_info_list", v, LogisticInfo)
        if "carton_details" in src:
            v = src["carton_details"]
            adopt_list(src, "carton_details", v, CartonDetail, CartonDetail.nest)
        if "inbound_goods_lot_receive_item_details" in src:
            v = src["inbound_goods_lot_receive_item_details"]
            adopt_list(src, "inbound_goods_lot_receive_item_details", v, InboundGoodsLotReceiveItemDetail)


from .carton_detail import CartonDetail  # noqa: E402
from .id_name import IdName  # noqa: E402
from .inbound_goods_lot_receive_item_detail import InboundGoodsLotReceiveItemDetail  # noqa: E402
from .inbound_order_warehouse import InboundOrderWarehouse  # noqa: E402
from .logistic_info import LogisticInfo  # noqa: E402
from .status_log import StatusLog  # noqa: E402
