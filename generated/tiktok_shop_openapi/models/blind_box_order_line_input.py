# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Input,
)


class BlindBoxOrderLineInput(Input):
    blind_result_product_id: str | None = None
    blind_result_sku_id: str | None = None
    blind_open_time: int | None = None
    """Unix milliseconds."""
    product_type: Literal["GIFT", "NORMAL"] | None = None
