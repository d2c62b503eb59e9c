# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class ShowcaseProductPrice(Model):
    original_price: MoneyRange | None = None
    seller_discount_price: MoneyRange | None = None
    platform_discount_price: MoneyRange | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("original_price")
        if v.__class__ is dict:
            src["original_price"] = MoneyRange.adopt(v)
        elif v is not None:
            misfit(src, "original_price", v)
        v = src.get("seller_discount_price")
        if v.__class__ is dict:
            src["seller_discount_price"] = MoneyRange.adopt(v)
        elif v is not None:
            misfit(src, "seller_discount_price", v)
        v = src.get("platform_discount_price")
        if v.__class__ is dict:
            src["platform_discount_price"] = MoneyRange.adopt(v)
        elif v is not None:
            misfit(src, "platform_discount_price", v)
        return self


from .money_range import MoneyRange  # noqa: E402
