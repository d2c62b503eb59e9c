# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class CouponResult(Model):
    coupon: CouponEntry | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "coupon" in src:
            v = src["coupon"]
            if v.__class__ is dict:
                CouponEntry.nest(v)
                src["coupon"] = new(CouponEntry)
                src["coupon"].__dict__ = v
            elif v is not None:
                misfit(src, "coupon", v)


from .coupon_entry import CouponEntry  # noqa: E402
