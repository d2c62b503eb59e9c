# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, misfit, new


class InboundMethodDetailInfo(Model):
    allocation_shipments: list[AllocationShipment] | None = None
    placement_option_id: str | None = None
    placement_fee_estimate: UsdPrice | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "allocation_shipments", src.get("allocation_shipments"), AllocationShipment.adopt)
        v = src.get("placement_fee_estimate")
        if v.__class__ is dict:
            src["placement_fee_estimate"] = UsdPrice.adopt(v)
        elif v is not None:
            misfit(src, "placement_fee_estimate", v)
        return self


from .allocation_shipment import AllocationShipment  # noqa: E402
from .usd_price import UsdPrice  # noqa: E402
