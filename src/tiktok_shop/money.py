"""
Amounts with their currency. The platform writes decimal text (``"13898.76"``); floats never appear here.

Adding ringgit to dollars is refused rather than wrong.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from tiktok_shop.errors import CurrencyMismatchError

__all__ = ["Money"]


@dataclass(frozen=True, slots=True)
class Money:
    """An exact amount in one currency."""

    amount: Decimal

    currency: str
    """ISO 4217, such as ``MYR``."""

    @classmethod
    def of(cls, value: Any, currency: str | None = None) -> Money:
        """
        Read an amount of the API.

        Args:
            value: Anything with ``amount`` and ``currency`` (``interval.gmv``, also as a dict), or the amount alone as
                text, int or ``Decimal``. Missing and empty count as 0.

            currency: The currency where *value* does not carry one.

        Raises:
            ValueError: If the amount is not a number, or there is no currency.
        """
        amount = _member(value, "amount") if _has_members(value) else value
        currency = currency or (_member(value, "currency") if _has_members(value) else None)
        if not currency:
            raise ValueError("an amount needs a currency")
        if isinstance(amount, float):
            raise ValueError("a float is not an exact amount: pass the text that the API sent")
        try:
            number = Decimal(amount if amount not in (None, "") else 0)
        except (InvalidOperation, TypeError) as error:
            raise ValueError(f"{amount!r} is not an amount") from error
        if not number.is_finite():
            raise ValueError(f"{amount!r} is not an amount")
        return cls(number, str(currency))

    @classmethod
    def total(cls, values: Iterable[Any], *, currency: str) -> Money:
        """Return the sum of *values*, each anything that ``of`` takes; 0 for none."""
        total = cls(Decimal(0), currency)
        for value in values:
            total += (
                value
                if isinstance(value, Money)
                else cls.of(value, None if _has_members(value) else currency)
            )
        return total

    def _same(self, other: Money) -> Decimal:
        if other.currency != self.currency:
            raise CurrencyMismatchError(
                f"{self.currency} and {other.currency} do not mix: convert first, or group by currency"
            )
        return other.amount

    def __add__(self, other: Money) -> Money:
        return Money(self.amount + self._same(other), self.currency)

    def __sub__(self, other: Money) -> Money:
        return Money(self.amount - self._same(other), self.currency)

    def __mul__(self, factor: int | Decimal) -> Money:
        return Money(self.amount * factor, self.currency)

    __rmul__ = __mul__

    def __neg__(self) -> Money:
        return Money(-self.amount, self.currency)

    def __lt__(self, other: Money) -> bool:
        return self.amount < self._same(other)

    def __le__(self, other: Money) -> bool:
        return self.amount <= self._same(other)

    def __str__(self) -> str:
        return f"{self.amount} {self.currency}"


def _has_members(value: Any) -> bool:
    return isinstance(value, dict) or hasattr(value, "amount")


def _member(value: Any, name: str) -> Any:
    return value.get(name) if isinstance(value, dict) else getattr(value, name, None)
