# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class InboundGoodsLotReceiveItemDetail(Model):
    goods_id: str | None = None
    lot_code: str | None = None
    expiration_time: int | None = None
    """Unix seconds."""
    planned_count: int | None = None
    normal_received_count: int | None = None
    defective_received_count: int | None = None
    total_received_count: int | None = None
