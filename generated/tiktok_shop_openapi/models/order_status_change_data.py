# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class OrderStatusChangeData(Model):
    order_id: str | None = None
    order_status: (
        Literal[
            "UNPAID",
            "ON_HOLD",
            "AWAITING_SHIPMENT",
            "AWAITING_COLLECTION",
            "CANCEL",
            "IN_TRANSIT",
            "DELIVERED",
            "COMPLETED",
        ]
        | str
        | None
    ) = None
    is_on_hold_order: bool | None = None
    """Held back for about an hour after payment; buyer data is hidden meanwhile."""
    update_time: int | None = None
    """Unix seconds."""
