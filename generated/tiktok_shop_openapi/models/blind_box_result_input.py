# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
)


class BlindBoxResultInput(Input):
    order_line_id: str | None = None
    blind_result_product_id: str | None = None
    blind_result_sku_id: str | None = None
    blind_open_time: int | None = None
    """Unix milliseconds."""
