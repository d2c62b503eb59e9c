# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Input,
)


class BmsmDiscountDetailInput(Input):
    tier: int
    threshold_type: Literal["MINIMAL_ITEM_QUANTITY", "MINIMAL_ORDER_AMOUNT"]
    threshold_value: str
    type: Literal["AMOUNT_OFF", "PERCENTAGE_OFF"]
    value: str
