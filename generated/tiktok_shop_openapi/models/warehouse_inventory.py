# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
    absent,
)


class WarehouseInventory(Model):
    _required = frozenset(
        {
            "warehouse_id",
        }
    )
    warehouse_id: str = absent
    available_quantity: int | None = None
    committed_quantity: int | None = None
