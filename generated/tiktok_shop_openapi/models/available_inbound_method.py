# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, adopt_list, misfit, new


class AvailableInboundMethod(Model):
    inbound_method: Literal["D2FC", "ONE_HUB"] | str | None = None
    available_time_window_list: list[AvailableTimeWindow] | None = None
    warehouse_list: list[AvailableInboundMethodWarehouse] | None = None
    placement_fee_estimate: UsdPrice | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "available_time_window_list", src.get("available_time_window_list"), AvailableTimeWindow.adopt)
        adopt_list(src, "warehouse_list", src.get("warehouse_list"), AvailableInboundMethodWarehouse.adopt)
        v = src.get("placement_fee_estimate")
        if v.__class__ is dict:
            src["placement_fee_estimate"] = UsdPrice.adopt(v)
        elif v is not None:
            misfit(src, "placement_fee_estimate", v)
        return self


from .available_inbound_method_warehouse import AvailableInboundMethodWarehouse  # noqa: E402
from .available_time_window import AvailableTimeWindow  # noqa: E402
from .usd_price import UsdPrice  # noqa: E402
