# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Input,
)


class GoodsShelfLife(Input):
    expiration_alert_days: int | None = None
    handling_method_expired_goods: Literal["STORE_UNITS", "RETURN_TO_SELLER", "DISPOSE"] | None = None
    inbound_cutoff_days: int | None = None
    return_address_info: ReturnAddressInfoInput | Mapping[str, Any] | None = None
    return_cycle: Literal["ONCE_A_WEEK", "ONCE_A_MONTH", "ONCE_A_QUARTER"] | None = None
    sales_cutoff_days: int | None = None
    shelf_life: int | None = None


from .return_address_info_input import ReturnAddressInfoInput  # noqa: E402
