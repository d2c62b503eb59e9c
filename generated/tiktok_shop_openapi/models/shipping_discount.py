# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class ShippingDiscount(Model):
    threshold_type: Literal["NO_THRESHOLD", "MINIMAL_ITEM_QUANTITY", "MINIMAL_ORDER_AMOUNT"] | str | None = None
    threshold_value: str | None = None
    type: Literal["FREE_SHIPPING", "DISCOUNT_SHIPPING_FEE"] | str | None = None
    value: str | None = None
    shipping_method: Literal["STANDARD_SHIPPING", "EXPRESS_SHIPPING", "ALL_SHIPPING_METHOD"] | str | None = None
    """The server takes STANDARD_SHIPPING when it is not given."""
    inventory_type: Literal["SELF_FULFILLED", "FULFILLED_BY_TIKTOK", "ALL"] | str | None = None
    """The server takes SELF_FULFILLED when it is not given."""
    area_scope: AreaScope | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "area_scope" in src:
            v = src["area_scope"]
            if v.__class__ is dict:
                AreaScope.nest(v)
                src["area_scope"] = new(AreaScope)
                src["area_scope"].__dict__ = v
            elif v is not None:
                misfit(src, "area_scope", v)


from .area_scope import AreaScope  # noqa: E402
