# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Input,
)


class BxgyDiscountInput(Input):
    threshold_type: Literal["MINIMAL_ITEM_QUANTITY", "MINIMAL_ORDER_AMOUNT"]
    threshold_value: str
    """At most 10."""
    discount_type: Literal["AMOUNT_OFF_EACH", "FREE", "PERCENTAGE_OFF"]
    discount_value: str
    benefit_max_applicable_quantity: str
    """At most 20."""
    benefit_max_applicable_times: str | None = None
    """At most 50."""
