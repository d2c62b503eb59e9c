# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
)


class GiftDetailInput(Input):
    product_id: str
    sku_id: str
    total_claim_limit: str
    """From 1 to 99999."""
