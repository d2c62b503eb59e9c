# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, misfit, new


class CouponDiscount(Model):
    type: Literal["AMOUNT_OFF", "PERCENT_OFF"] | str | None = None
    reduction_amount: Money | None = None
    percentage: str | None = None
    """In percent."""
    max_discount: Money | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("reduction_amount")
        if v.__class__ is dict:
            src["reduction_amount"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "reduction_amount", v)
        v = src.get("max_discount")
        if v.__class__ is dict:
            src["max_discount"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "max_discount", v)
        return self


from .money import Money  # noqa: E402
