# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class AllocationShipmentCartonItem(Model):
    goods_id: str | None = None
    quantity: int | None = None
    lot_code: str | None = None
    expiration_timestamp: str | None = None
    """Unix seconds."""
