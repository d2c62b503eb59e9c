"""Amounts and ages as people read them."""

from datetime import date
from decimal import Decimal

import pytest

from tiktok_shop.report import words


@pytest.mark.parametrize(
    ("amount", "currency", "shown"),
    [
        ("1234567.89", "MYR", "RM 1.23 M"),
        ("999999", "MYR", "RM 1 M"),
        ("999.4", "USD", "$ 999"),
        ("999.6", "USD", "$ 1 K"),
        ("-350", "USD", "-$ 350"),
        ("45678", "GBP", "£ 45.7 K"),
        ("123456", "EUR", "€ 123 K"),
        ("7000000000", "IDR", "Rp 7 B"),
        ("0", "THB", "฿ 0"),
        ("12", "XYZ", "XYZ 12"),
    ],
)
def test_amounts_are_short_and_stay_in_one_line(amount, currency, shown):
    """Three digits and a letter, with spaces that do not break."""
    assert words.short(Decimal(amount), currency) == shown.replace(" ", "\u00a0")


@pytest.mark.parametrize(
    ("amount", "currency", "shown"),
    [
        ("1234567.8", "MYR", "1,234,567.80"),
        ("1234567", "IDR", "1,234,567"),
        ("0.123456789012", "USD", "0.123456789012"),
        ("-5", "USD", "-5.00"),
        ("1E+3", "USD", "1,000.00"),
        (None, "USD", "–"),
    ],
)
def test_exact_amounts_keep_every_digit(amount, currency, shown):
    """Nothing is rounded away, and no amount is not zero."""
    assert words.exact(None if amount is None else Decimal(amount), currency) == shown


def test_shares_ages_and_days():
    """What cannot be divided is a dash."""
    assert words.percent(Decimal(1), Decimal(8)) == "12.5\u00a0%"
    assert words.percent(Decimal(1), Decimal(0)) == words.percent(None, Decimal(1)) == "–"
    assert [words.age(seconds) for seconds in (5, 60, 7_200, 86_400 * 3)] == [
        "less than a minute",
        "1 minute",
        "2 hours",
        "3 days",
    ]
    assert words.day(date(2026, 11, 1)) == "1 Nov 2026"
    assert words.month(date(2026, 11, 1)) == "November 2026"
