# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Sequence

from tiktok_shop_runtime.models import (
    Input,
)


class OperateGoodsSkuRelationInput(Input):
    tts_goods_id: str
    tts_sku_ids: Sequence[str]
