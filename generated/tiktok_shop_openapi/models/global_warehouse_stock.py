# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
)


class GlobalWarehouseStock(Input):
    global_warehouse_id: str
    quantity: int
    """Pieces, 1 to 99,999. From 1 to 99999."""
