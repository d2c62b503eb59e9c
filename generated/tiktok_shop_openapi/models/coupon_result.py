# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class CouponResult(Model):
    coupon: CouponEntry | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("coupon")
        if v.__class__ is dict:
            src["coupon"] = CouponEntry.adopt(v)
        elif v is not None:
            misfit(src, "coupon", v)
        return self


from .coupon_entry import CouponEntry  # noqa: E402
