# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class BxgyDiscount(Model):
    threshold_type: Literal["MINIMAL_ITEM_QUANTITY", "MINIMAL_ORDER_AMOUNT"] | str | None = None
    threshold_value: str | None = None
    discount_type: Literal["PERCENTAGE_OFF", "FREE", "AMOUNT_OFF_EACH"] | str | None = None
    discount_value: str | None = None
    benefit_max_applicable_quantity: str | None = None
    benefit_max_applicable_times: str | None = None
