# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class TradeInSupplierAccountBalance(Model):
    available_balance: Money | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "available_balance" in src:
            v = src["available_balance"]
            if v.__class__ is dict:
                src["available_balance"] = new(Money)
                src["available_balance"].__dict__ = v
            elif v is not None:
                misfit(src, "available_balance", v)


from .money import Money  # noqa: E402
