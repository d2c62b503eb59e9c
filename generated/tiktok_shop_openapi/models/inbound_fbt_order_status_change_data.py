# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class InboundFbtOrderStatusChangeData(Model):
    inbound_order_id: str | None = None
    order_status: (
        Literal["TO_BE_RECEIVED", "ARRIVE_HUB", "RECEIVING", "PARTIALLY_RECEIVED", "RECEIVED", "CANCELLED"] | str | None
    ) = None
    update_time: int | None = None
    """Unix seconds."""
