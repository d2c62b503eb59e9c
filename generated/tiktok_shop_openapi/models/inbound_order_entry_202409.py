# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, adopt_list, misfit, new


class InboundOrderEntry202409(Model):
    actual_arrive_time: int | None = None
    """Unix seconds."""
    carriers: list[Carrier202409] | None = None
    create_time: int | None = None
    """Unix seconds."""
    expect_arrive_time: int | None = None
    """Unix seconds."""
    id: str | None = None
    merchant: IdName | None = None
    order_operation_logs: list[OrderOperationLog202409] | None = None
    planned_goods: list[PlannedGood202409] | None = None
    received_batches: list[ReceivedBatch202409] | None = None
    ship_time: int | None = None
    """Unix seconds."""
    type: Literal["REPLENISHMENT"] | str | None = None
    warehouse: InboundOrderEntryWarehouse202409 | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "carriers", src.get("carriers"), Carrier202409.adopt)
        v = src.get("merchant")
        if v.__class__ is dict:
            src["merchant"] = IdName.adopt(v)
        elif v is not None:
            misfit(src, "merchant", v)
        adopt_list(src, "order_operation_logs", src.get("order_operation_logs"), OrderOperationLog202409.adopt)
        adopt_list(src, "planned_goods", src.get("planned_goods"), PlannedGood202409.adopt)
        adopt_list(src, "received_batches", src.get("received_batches"), ReceivedBatch202409.adopt)
        v = src.get("warehouse")
        if v.__class__ is dict:
            src["warehouse"] = InboundOrderEntryWarehouse202409.adopt(v)
        elif v is not None:
            misfit(src, "warehouse", v)
        return self


from .carrier_202409 import Carrier202409  # noqa: E402
from .id_name import IdName  # noqa: E402
from .inbound_order_entry_warehouse_202409 import InboundOrderEntryWarehouse202409  # noqa: E402
from .order_operation_log_202409 import OrderOperationLog202409  # noqa: E402
from .planned_good_202409 import PlannedGood202409  # noqa: E402
from .received_batch_202409 import ReceivedBatch202409  # noqa: E402
