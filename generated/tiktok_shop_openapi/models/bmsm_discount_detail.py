# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class BmsmDiscountDetail(Model):
    tier: int | None = None
    threshold_type: Literal["MINIMAL_ITEM_QUANTITY", "MINIMAL_ORDER_AMOUNT"] | str | None = None
    threshold_value: str | None = None
    type: Literal["PERCENTAGE_OFF", "AMOUNT_OFF"] | str | None = None
    value: str | None = None
