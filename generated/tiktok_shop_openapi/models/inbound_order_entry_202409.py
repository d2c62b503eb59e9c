# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    misfit,
    new,
    no_items,
)


class InboundOrderEntry202409(Model):
    actual_arrive_time: int | None = None
    """Unix seconds."""
    carriers: list[Carrier202409] = no_items
    create_time: int | None = None
    """Unix seconds."""
    expect_arrive_time: int | None = None
    """Unix seconds."""
    id: str | None = None
    merchant: IdName | None = None
    order_operation_logs: list[OrderOperationLog202409] = no_items
    planned_goods: list[PlannedGood202409] = no_items
    received_batches: list[ReceivedBatch202409] = no_items
    ship_time: int | None = None
    """Unix seconds."""
    type: Literal["REPLENISHMENT"] | str | None = None
    warehouse: InboundOrderEntryWarehouse202409 | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "carriers" in src:
            v = src["carriers"]
            adopt_list(src, "carriers", v, Carrier202409)
        if "merchant" in src:
            v = src["merchant"]
            if v.__class__ is dict:
                src["merchant"] = new(IdName)
                src["merchant"].__dict__ = v
            elif v is not None:
                misfit(src, "merchant", v)
        if "order_operation_logs" in src:
            v = src["order_operation_logs"]
            adopt_list(src, "order_operation_logs", v, OrderOperationLog202409)
        if "planned_goods" in src:
            v = src["planned_goods"]
            adopt_list(src, "planned_goods", v, PlannedGood202409, PlannedGood202409.nest)
        if "received_batches" in src:
            v = src["received_batches"]
            adopt_list(src, "received_batches", v, ReceivedBatch202409, ReceivedBatch202409.nest)
        if "warehouse" in src:
            v = src["warehouse"]
            if v.__class__ is dict:
                InboundOrderEntryWarehouse202409.nest(v)
                src["warehouse"] = new(InboundOrderEntryWarehouse202409)
                src["warehouse"].__dict__ = v
            elif v is not None:
                misfit(src, "warehouse", v)


from .carrier_202409 import Carrier202409  # noqa: E402
from .id_name import IdName  # noqa: E402
from .inbound_order_entry_warehouse_202409 import InboundOrderEntryWarehouse202409  # noqa: E402
from .order_operation_log_202409 import OrderOperationLog202409  # noqa: E402
from .planned_good_202409 import PlannedGood202409  # noqa: E402
from .received_batch_202409 import ReceivedBatch202409  # noqa: E402
