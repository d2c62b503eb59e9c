# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, misfit, new


class CouponThreshold(Model):
    type: Literal["NONE", "MIN_SPEND"] | str | None = None
    min_spend: Money | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("min_spend")
        if v.__class__ is dict:
            src["min_spend"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "min_spend", v)
        return self


from .money import Money  # noqa: E402
