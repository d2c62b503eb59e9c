# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
)


class UpdatePromotionActivityProductSkusInput(Input):
    id: str
    quantity_limit: int
    """1 to 99, or -1 for no limit. From -1 to 99."""
    quantity_per_user: int
    """1 to 99, or -1 for no limit. From -1 to 99."""
    activity_price_amount: str | None = None
    """A decimal number as text."""
    discount: str | None = None
