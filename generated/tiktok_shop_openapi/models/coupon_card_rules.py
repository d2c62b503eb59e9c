# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    no_items,
    no_list,
)


class CouponCardRules(Model):
    min_count: int | None = None
    max_count: int | None = None
    coupon_type: list[Literal["REGULAR_ALL", "REGULAR_REPEAT"] | str] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "coupon_type" in src:
            v = src["coupon_type"]
            if v.__class__ is not list:
                no_list(src, "coupon_type", v)
