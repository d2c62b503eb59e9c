# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class GoodsMatchData(Model):
    match_type: Literal["MATCH", "UNMATCH"] | str | None = None
    product_type: Literal["LOCAL", "GLOBAL"] | str | None = None
    goods_id: str | None = None
    product_id: str | None = None
    sku_id: str | None = None
    update_time: int | None = None
    """Unix seconds."""
