# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Input,
)


class ShippingDiscountInput(Input):
    threshold_type: Literal["MINIMAL_ITEM_QUANTITY", "MINIMAL_ORDER_AMOUNT", "NO_THRESHOLD"]
    type: Literal["FREE_SHIPPING", "DISCOUNT_SHIPPING_FEE"]
    area_scope: AreaScopeInput | Mapping[str, Any]
    threshold_value: str | None = None
    value: str | None = None
    shipping_method: Literal["STANDARD_SHIPPING", "EXPRESS_SHIPPING", "ALL_SHIPPING_METHOD"] | None = None
    """The server takes STANDARD_SHIPPING when it is not given."""
    inventory_type: Literal["SELF_FULFILLED", "FULFILLED_BY_TIKTOK", "ALL"] | None = None
    """The server takes SELF_FULFILLED when it is not given."""


from .area_scope_input import AreaScopeInput  # noqa: E402
