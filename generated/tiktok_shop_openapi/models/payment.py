# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    absent,
    misfit,
    new,
)


class Payment(Model):
    _required = frozenset(
        {
            "amount",
            "create_time",
            "id",
            "settlement_amount",
            "status",
        }
    )
    create_time: int = absent
    """Unix seconds."""
    id: str = absent
    status: Literal["PAID", "FAILED", "PROCESSING"] | str = absent
    amount: CurrencyValue = absent
    """What arrives on the bank account: `payment_amount_before_exchange` times `exchange_rate`."""
    settlement_amount: CurrencyValue = absent
    """Sum of the statements that it covers."""
    payment_amount_before_exchange: CurrencyValue | None = None
    """Settlement plus reserve, before the exchange of currency."""
    exchange_rate: str | None = None
    """Six decimals. A decimal number as text."""
    paid_time: int | None = None
    """When it was paid; 0 while it is not. Unix seconds."""
    bank_account: str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "amount" in src:
            v = src["amount"]
            if v.__class__ is dict:
                src["amount"] = new(CurrencyValue)
                src["amount"].__dict__ = v
            elif v is not None:
                misfit(src, "amount", v)
        if "settlement_amount" in src:
            v = src["settlement_amount"]
            if v.__class__ is dict:
                src["settlement_amount"] = new(CurrencyValue)
                src["settlement_amount"].__dict__ = v
            elif v is not None:
                misfit(src, "settlement_amount", v)
        if "payment_amount_before_exchange" in src:
            v = src["payment_amount_before_exchange"]
            if v.__class__ is dict:
                src["payment_amount_before_exchange"] = new(CurrencyValue)
                src["payment_amount_before_exchange"].__dict__ = v
            elif v is not None:
                misfit(src, "payment_amount_before_exchange", v)


from .currency_value import CurrencyValue  # noqa: E402
