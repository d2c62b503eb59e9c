# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, misfit, new


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
    status_logs: list[StatusLog] | None = None
    """At most 200 entries."""
    logistic_info_list: list[LogisticInfo] | None = None
    carton_details: list[CartonDetail] | None = None
    inbound_goods_lot_receive_item_details: list[InboundGoodsLotReceiveItemDetail] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("merchant")
        if v.__class__ is dict:
            src["merchant"] = IdName.adopt(v)
        elif v is not None:
            misfit(src, "merchant", v)
        v = src.get("warehouse")
        if v.__class__ is dict:
            src["warehouse"] = InboundOrderWarehouse.adopt(v)
        elif v is not None:
            misfit(src, "warehouse", v)
        adopt_list(src, "status_logs", src.get("status_logs"), StatusLog.adopt)
        adopt_list(src, "logistic_info_list", src.get("logistic_info_list"), LogisticInfo.adopt)
        adopt_list(src, "carton_details", src.get("carton_details"), CartonDetail.adopt)
        adopt_list(
            src,
            "inbound_goods_lot_receive_item_details",
            src.get("inbound_goods_lot_receive_item_details"),
            InboundGoodsLotReceiveItemDetail.adopt,
        )
        return self


from .carton_detail import CartonDetail  # noqa: E402
from .id_name import IdName  # noqa: E402
from .inbound_goods_lot_receive_item_detail import InboundGoodsLotReceiveItemDetail  # noqa: E402
from .inbound_order_warehouse import InboundOrderWarehouse  # noqa: E402
from .logistic_info import LogisticInfo  # noqa: E402
from .status_log import StatusLog  # noqa: E402
