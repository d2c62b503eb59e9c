"""Exact amounts that do not mix currencies."""

from decimal import Decimal

import pytest

from tiktok_shop.errors import TikTokShopError
from tiktok_shop.money import Money


def test_reads_amounts_as_the_api_writes_them():
    """An object with amount and currency, a dict, and bare text with a currency all become money."""
    assert Money.of({"amount": "13898.76", "currency": "MYR"}) == Money(Decimal("13898.76"), "MYR")
    assert Money.of("113.00", "MYR") == Money(Decimal("113.00"), "MYR")
    assert Money.of({"amount": None, "currency": "JPY"}) == Money(Decimal(0), "JPY")


def test_sums_are_exact():
    """A tenth, added ten times, is one."""
    assert Money.total(["0.1"] * 10, currency="USD").amount == 1
    total = Money.total([{"amount": "1", "currency": "USD"}], currency="USD")
    assert total + total == total * 2 == 2 * total
    assert -(total - total * 3) == total * 2


def test_currencies_do_not_mix():
    """Adding or comparing two currencies is an error that names both."""
    ringgit, dollar = Money.of("1", "MYR"), Money.of("1", "USD")
    for combine in (
        lambda: ringgit + dollar,
        lambda: ringgit - dollar,
        lambda: ringgit < dollar,
        lambda: ringgit <= dollar,
    ):
        with pytest.raises(TikTokShopError, match="MYR and USD"):
            combine()
    with pytest.raises(TikTokShopError, match="MYR and USD"):
        Money.total([{"amount": "1", "currency": "USD"}], currency="MYR")


def test_money_is_ordered_within_a_currency():
    """Amounts of one currency compare by amount."""
    assert max(Money.of("2", "USD"), Money.of("10", "USD")).amount == 10
    assert str(Money.of("10.50", "USD")) == "10.50 USD"


@pytest.mark.parametrize("bad", ["abc", "NaN", "Infinity", 1.5, object()])
def test_what_is_no_amount_is_refused(bad):
    """Floats and texts that are no number are refused."""
    with pytest.raises(ValueError, match="amount"):
        Money.of(bad, "USD")


def test_an_amount_needs_a_currency():
    """A bare number without a currency is refused."""
    with pytest.raises(ValueError, match="currency"):
        Money.of("1")
