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


class InboundMethodDetailInfo(Model):
    allocation_shipments: list[AllocationShipment] = no_items
    placement_option_id: str | None = None
    placement_fee_estimate: InboundMethodDetailInfoPlacementFeeEstimate | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "allocation_shipments" in src:
            v = src["allocation_shipments"]
            adopt_list(src, "allocation_shipments", v, AllocationShipment, AllocationShipment.nest)
        if "placement_fee_estimate" in src:
            v = src["placement_fee_estimate"]
            if v.__class__ is dict:
                src["placement_fee_estimate"] = new(InboundMethodDetailInfoPlacementFeeEstimate)
                src["placement_fee_estimate"].__dict__ = v
            elif v is not None:
                misfit(src, "placement_fee_estimate", v)


from .allocation_shipment import AllocationShipment  # noqa: E402
from .inbound_method_detail_info_placement_fee_estimate import InboundMethodDetailInfoPlacementFeeEstimate  # noqa: E402
