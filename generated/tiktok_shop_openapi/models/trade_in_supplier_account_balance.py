# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class TradeInSupplierAccountBalance(Model):
    available_balance: Money | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("available_balance")
        if v.__class__ is dict:
            src["available_balance"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "available_balance", v)
        return self


from .money import Money  # noqa: E402
