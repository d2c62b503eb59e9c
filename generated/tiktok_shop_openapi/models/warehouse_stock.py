# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class WarehouseStock(Model):
    quantity: int | None = None
    warehouse_id: str | None = None
