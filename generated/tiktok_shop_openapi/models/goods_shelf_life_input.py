# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Input,
)


class GoodsShelfLifeInput(Input):
    inbound_cutoff_days: int
    expiration_alert_days: int
    sales_cutoff_days: int
    shelf_life: int | None = None
    handling_method_expired_goods: Literal["DISPOSE", "RETURN_TO_SELLER", "STORE_UNITS"] | None = None
