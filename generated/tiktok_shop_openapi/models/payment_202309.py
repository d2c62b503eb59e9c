# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class Payment202309(Model):
    amount: Amount | None = None
    """What arrives on the bank account: `payment_amount_before_exchange` times `exchange_rate`."""
    bank_account: str | None = None
    create_time: int | None = None
    """Unix seconds."""
    exchange_rate: str | None = None
    """Six decimals. A decimal number as text."""
    id: str | None = None
    paid_time: int | None = None
    """Unix seconds."""
    payment_amount_before_exchange: CurrencyValue | None = None
    """Settlement plus reserve, before the exchange of currency."""
    reserve_amount: CurrencyValue | None = None
    """Money held back (negative) or released (positive)."""
    settlement_amount: CurrencyValue | None = None
    """Sum of the statements that it covers."""
    status: Literal["PAID", "FAILED", "PROCESSING"] | str | None = None
    payment_id: str | None = None
    """Not in the live API; it says `id`."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "amount" in src:
            v = src["amount"]
            if v.__class__ is dict:
                src["amount"] = new(Amount)
                src["amount"].__dict__ = v
            elif v is not None:
                misfit(src, "amount", v)
        if "payment_amount_before_exchange" in src:
            v = src["payment_amount_before_exchange"]
            if v.__class__ is dict:
                src["payment_amount_before_exchange"] = new(CurrencyValue)
                src["payment_amount_before_exchange"].__dict__ = v
            elif v is not None:
                misfit(src, "payment_amount_before_exchange", v)
        if "reserve_amount" in src:
            v = src["reserve_amount"]
            if v.__class__ is dict:
                src["reserve_amount"] = new(CurrencyValue)
                src["reserve_amount"].__dict__ = v
            elif v is not None:
                misfit(src, "reserve_amount", v)
        if "settlement_amount" in src:
            v = src["settlement_amount"]
            if v.__class__ is dict:
                src["settlement_amount"] = new(CurrencyValue)
                src["settlement_amount"].__dict__ = v
            elif v is not None:
                misfit(src, "settlement_amount", v)


from .amount import Amount  # noqa: E402
from .currency_value import CurrencyValue  # noqa: E402
