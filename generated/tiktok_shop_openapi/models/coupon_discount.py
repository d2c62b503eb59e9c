# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class CouponDiscount(Model):
    type: Literal["AMOUNT_OFF", "PERCENT_OFF"] | str | None = None
    reduction_amount: Money | None = None
    percentage: str | None = None
    """In percent."""
    max_discount: Money | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "reduction_amount" in src:
            v = src["reduction_amount"]
            if v.__class__ is dict:
                src["reduction_amount"] = new(Money)
                src["reduction_amount"].__dict__ = v
            elif v is not None:
                misfit(src, "reduction_amount", v)
        if "max_discount" in src:
            v = src["max_discount"]
            if v.__class__ is dict:
                src["max_discount"] = new(Money)
                src["max_discount"].__dict__ = v
            elif v is not None:
                misfit(src, "max_discount", v)


from .money import Money  # noqa: E402
