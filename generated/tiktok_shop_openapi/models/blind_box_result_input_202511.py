# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
)


class BlindBoxResultInput202511(Input):
    blind_open_time: int | None = None
    """Unix seconds."""
    blind_result_product_id: str | None = None
    blind_result_sku_id: str | None = None
    order_line_id: str | None = None
