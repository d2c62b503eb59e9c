# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
)


class CartonItemInput(Input):
    goods_id: str
    quantity: int
    lot_code: str | None = None
    """Needed under conditions."""
    expiration_timestamp: str | None = None
    """Unix seconds. Needed under conditions."""
