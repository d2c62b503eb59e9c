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


class AvailableInboundMethod(Model):
    inbound_method: Literal["D2FC", "ONE_HUB"] | str | None = None
    available_time_window_list: list[AvailableTimeWindow] = no_items
    warehouse_list: list[AvailableInboundMethodWarehouse] = no_items
    placement_fee_estimate: AvailableInboundMethodPlacementFeeEstimate | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "available_time_window_list" in src:
            v = src["available_time_window_list"]
            adopt_list(src, "available_time_window_list", v, AvailableTimeWindow)
        if "warehouse_list" in src:
            v = src["warehouse_list"]
            adopt_list(src, "warehouse_list", v, AvailableInboundMethodWarehouse)
        if "placement_fee_estimate" in src:
            v = src["placement_fee_estimate"]
            if v.__class__ is dict:
                src["placement_fee_estimate"] = new(AvailableInboundMethodPlacementFeeEstimate)
                src["placement_fee_estimate"].__dict__ = v
            elif v is not None:
                misfit(src, "placement_fee_estimate", v)


from .available_inbound_method_placement_fee_estimate import AvailableInboundMethodPlacementFeeEstimate  # noqa: E402
from .available_inbound_method_warehouse import AvailableInboundMethodWarehouse  # noqa: E402
from .available_time_window import AvailableTimeWindow  # noqa: E402
