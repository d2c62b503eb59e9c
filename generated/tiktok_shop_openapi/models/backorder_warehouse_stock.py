# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
    absent,
)


class BackorderWarehouseStock(Model):
    _required = frozenset(
        {
            "quantity",
            "warehouse_id",
        }
    )
    backorder_quantity: int | None = None
    handling_time: int | None = None
    """In day."""
    quantity: int = absent
    """Pieces, 1 to 99,999. From 1 to 99999."""
    warehouse_id: str = absent
