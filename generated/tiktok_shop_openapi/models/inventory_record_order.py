# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
    absent,
)


class InventoryRecordOrder(Model):
    _required = frozenset(
        {
            "id",
        }
    )
    id: str = absent
    type: (
        Literal[
            "INBOUND_ORDER",
            "RETURN_TO_SUPPLIER_ORDER",
            "DISPOSAL",
            "INVENTORY_STATUS_ADJUSTMENT_ORDER",
            "CONSIGN_ORDER",
            "INVENTORY_COUNT_ORDER",
            "FAILED_DELIVERY",
            "CUSTOMER_RETURN",
            "INVENTORY_QUANTITY_ADJUSTMENT_ORDER",
            "INVENTORY_TRANSFER_ORDER",
        ]
        | str
        | None
    ) = None
