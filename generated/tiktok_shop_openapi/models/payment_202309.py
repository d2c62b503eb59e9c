# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, misfit, new


class Payment202309(Model):
    amount: Amount | None = None
    """What arrives on the bank account: `payment_amount_before_exchange` times `exchange_rate`."""
    bank_account: str | None = None
    create_time: int | None = None
    """Unix seconds."""
    exchange_rate: str | None = None
    """Six decimals."""
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
    """Founding document only; the live API says `id`."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("amount")
        if v.__class__ is dict:
            src["amount"] = Amount.adopt(v)
        elif v is not None:
            misfit(src, "amount", v)
        v = src.get("payment_amount_before_exchange")
        if v.__class__ is dict:
            src["payment_amount_before_exchange"] = CurrencyValue.adopt(v)
        elif v is not None:
            misfit(src, "payment_amount_before_exchange", v)
        v = src.get("reserve_amount")
        if v.__class__ is dict:
            src["reserve_amount"] = CurrencyValue.adopt(v)
        elif v is not None:
            misfit(src, "reserve_amount", v)
        v = src.get("settlement_amount")
        if v.__class__ is dict:
            src["settlement_amount"] = CurrencyValue.adopt(v)
        elif v is not None:
            misfit(src, "settlement_amount", v)
        return self


from .amount import Amount  # noqa: E402
from .currency_value import CurrencyValue  # noqa: E402
