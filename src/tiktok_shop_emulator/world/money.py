"""
Amounts are whole numbers of the currency's smallest unit: exact, fast to add, and never a float.

JPY, VND and IDR have no decimals on the wire; the others have two.
"""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

WITHOUT_DECIMALS = frozenset({"JPY", "VND", "IDR"})


def decimals(currency: str) -> int:
    """Return how many decimals *currency* has on the wire."""
    return 0 if currency in WITHOUT_DECIMALS else 2


def show(minor: int, currency: str) -> str:
    """Return *minor* units as the live API prints an amount: ``"12.30"``, ``"-0.50"``, ``"15000"`` for IDR."""
    if currency in WITHOUT_DECIMALS:
        return str(minor)
    sign = "-" if minor < 0 else ""
    whole, cents = divmod(abs(minor), 100)
    return f"{sign}{whole}.{cents:02d}"


def show_finance(minor: int, currency: str) -> str:
    """Return *minor* units as the finance family prints it: like ``show``, but nothing at all is ``"0"``."""
    return show(minor, currency) if minor else "0"


def parse(amount: object, currency: str) -> int | None:
    """Return the smallest units that a decimal string stands for; ``None`` when it is not an amount of *currency*."""
    if not isinstance(amount, (str, int)) or isinstance(amount, bool):
        return None
    try:
        scaled = Decimal(str(amount)).scaleb(decimals(currency))
    except InvalidOperation:
        return None
    if not scaled.is_finite() or scaled != scaled.to_integral_value():
        return None
    return int(scaled)


def share(minor: int, per_mille: int) -> int:
    """Return *per_mille* thousandths of *minor*, rounded half away from zero to whole units."""
    doubled = 2 * abs(minor) * per_mille
    value = (doubled + 1000) // 2000
    return -value if minor < 0 else value


def split(minor: int, weights: list[int]) -> list[int]:
    """Return *minor* cut in proportion to *weights*; the parts add up to it exactly."""
    total = sum(weights)
    if not total:
        return [minor, *[0] * (len(weights) - 1)] if weights else []
    parts, given, seen = [], 0, 0
    for weight in weights:
        seen += weight
        upto = minor * seen // total
        parts.append(upto - given)
        given = upto
    return parts


def average(minor: int, count: int) -> int:
    """Return *minor* divided by *count*, rounded half up to whole units; 0 when there is nothing to divide by."""
    return (2 * minor + count) // (2 * count) if count else 0
