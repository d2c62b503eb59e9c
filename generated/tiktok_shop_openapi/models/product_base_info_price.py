# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class ProductBaseInfoPrice(Model):
    min_price: Money | None = None
    max_price: Money | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("min_price")
        if v.__class__ is dict:
            src["min_price"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "min_price", v)
        v = src.get("max_price")
        if v.__class__ is dict:
            src["max_price"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "max_price", v)
        return self


from .money import Money  # noqa: E402
