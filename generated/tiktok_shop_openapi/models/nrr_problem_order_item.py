# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class NrrProblemOrderItem(Model):
    deliver_time: int | None = None
    """Unix seconds."""
    order_create_time: int | None = None
    """Unix seconds."""
    order_id: str | None = None
    product_id: str | None = None
    product_name: str | None = None
    sku_id: str | None = None
    user_review_rating: int | None = None
