# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class OrderOperationLog202409(Model):
    operate_time: int | None = None
    """Unix seconds."""
    order_status: (
        Literal[
            "WORKING",
            "READY_TO_SHIP",
            "TO_BE_RECEIVED",
            "ARRIVED_HUB",
            "INTERNAL_TRANSFER",
            "RECEIVING",
            "PARTIALLY_RECEIVED",
            "RECEIVED",
            "CANCELLED",
            "DELIVERED",
        ]
        | str
        | None
    ) = None
