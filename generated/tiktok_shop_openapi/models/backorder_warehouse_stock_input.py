# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
)


class BackorderWarehouseStockInput(Input):
    warehouse_id: str
    quantity: int | None = None
    """Pieces, 1 to 99,999. From 1 to 99999."""
    backorder_quantity: int | None = None
    handling_time: int | None = None
    """In day."""
