# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class ActivityStatusChangeData(Model):
    activity_id: str | None = None
    update_time: int | None = None
    """Unix seconds."""
    activity_type: (
        Literal["FIXED_PRICE", "DIRECT_DISCOUNT", "SHIPPING_DISCOUNT", "BUY_MORE_SAVE_MORE", "FLASHSALE"] | str | None
    ) = None
    """Only in SEA, SG, TH, ID, MY, PH, VN."""
    product_level: Literal["PRODUCT", "VARIATION", "SHOP"] | str | None = None
    status: Literal["ONGOING", "EXPIRED", "DEACTIVATED"] | str | None = None
