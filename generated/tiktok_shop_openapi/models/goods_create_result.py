# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class GoodsCreateResult(Model):
    tts_goods_id: str | None = None
    tts_sku_id: str | None = None
    is_success: bool | None = None
    fail_reason: str | None = None
