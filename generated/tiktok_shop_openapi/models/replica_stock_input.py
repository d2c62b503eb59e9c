# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
)


class ReplicaStockInput(Input):
    quantity: int | None = None
    """From 1 to 999999."""
    warehouse_id: str | None = None
