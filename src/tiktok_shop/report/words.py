"""Amounts, days and ages as people read them. Pure."""

from __future__ import annotations

from datetime import date, datetime
from decimal import ROUND_HALF_EVEN, Decimal

SIGNS = {
    "AUD": "A$",
    "BRL": "R$",
    "CZK": "Kč",
    "EUR": "€",
    "GBP": "£",
    "HUF": "Ft",
    "IDR": "Rp",
    "JPY": "¥",
    "MXN": "MX$",
    "MYR": "RM",
    "PHP": "₱",
    "PLN": "zł",
    "SGD": "S$",
    "THB": "฿",
    "USD": "$",
    "VND": "₫",
}
"""The sign that people of the market write; a currency without one keeps its ISO code."""

WHOLE = frozenset({"IDR", "JPY", "VND"})
"""Currencies whose amounts the platform writes without decimals."""

_STEPS = ((Decimal(10) ** 12, "T"), (Decimal(10) ** 9, "B"), (Decimal(10) ** 6, "M"), (Decimal(10) ** 3, "K"))


def short(amount: Decimal, currency: str) -> str:
    """Return an amount in a few characters that stay in one line: ``RM 1.2 M``, ``-$ 350``. Rounded; tables hold the exact one."""
    sign = SIGNS.get(currency, currency)
    size = abs(amount)
    minus = "-" if amount < 0 else ""
    for step, letter in _STEPS:
        if size >= step * Decimal("0.9995"):
            return f"{minus}{sign}\u00a0{_three_digits(size / step)}\u00a0{letter}"
    return f"{minus}{sign}\u00a0{size.quantize(Decimal(1), ROUND_HALF_EVEN)}"


def _three_digits(number: Decimal) -> str:
    places = 2 if number < Decimal("9.995") else 1 if number < Decimal("99.95") else 0
    text = str(number.quantize(Decimal(1).scaleb(-places), ROUND_HALF_EVEN))
    return text.rstrip("0").rstrip(".") if "." in text else text


def exact(amount: Decimal | None, currency: str) -> str:
    """Return an amount with all its digits and thousands apart: ``1,234,567.80``; an en dash for ``None``."""
    if amount is None:
        return "–"
    places = 0 if currency in WHOLE else 2
    exponent = amount.normalize().as_tuple().exponent
    places = max(places, -exponent if isinstance(exponent, int) else 0)
    return f"{amount:,.{places}f}"


def count(number: int | None) -> str:
    """Return a whole number with thousands apart; an en dash for ``None``."""
    return "–" if number is None else f"{number:,}"


def percent(part: Decimal | None, whole: Decimal | None) -> str:
    """Return *part* of *whole* as ``12.3 %``; an en dash where there is nothing to divide by."""
    if part is None or not whole:
        return "–"
    return f"{(part / whole * 100).quantize(Decimal('0.1'))}\u00a0%"


def day(value: date) -> str:
    """Return a day as ``1 Nov 2026``."""
    return f"{value.day} {value:%b %Y}"


def month(value: date) -> str:
    """Return a month as ``November 2026``."""
    return f"{value:%B %Y}"


def moment(value: datetime) -> str:
    """Return a moment in UTC as ``21 Nov 2026, 16:40 UTC``."""
    return f"{value.day} {value:%b %Y, %H:%M} UTC"


def age(seconds: float) -> str:
    """Return how long ago: ``12 minutes``, ``5 hours``, ``3 days``."""
    for size, name in ((86_400, "day"), (3_600, "hour"), (60, "minute")):
        if seconds >= size:
            number = int(seconds // size)
            return f"{number} {name}{'' if number == 1 else 's'}"
    return "less than a minute"
