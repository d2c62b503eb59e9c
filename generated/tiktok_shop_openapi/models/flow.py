# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class Flow(Model):
    amount: Money | None = None
    create_time: str | None = None
    """A moment as text, ISO 8601."""
    direction: Literal["IN", "OUT"] | str | None = None
    origin_transaction_id: str | None = None
    reference_id: str | None = None
    transaction_id: str | None = None
    type: Literal["RECHARGE", "WITHDRAW", "REVERSE"] | str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "amount" in src:
            v = src["amount"]
            if v.__class__ is dict:
                src["amount"] = new(Money)
                src["amount"].__dict__ = v
            elif v is not None:
                misfit(src, "amount", v)


from .money import Money  # noqa: E402
