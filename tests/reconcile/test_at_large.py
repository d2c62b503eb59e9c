"""200 shops whose money is explained to the cent, and compared with the books of the emulator."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.reconcile.books import adds_up, assert_books
from tests.reconcile.conftest import END, START
from tiktok_shop.reconcile import reconcile

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1800)]


@pytest.mark.parametrize("seed", [3, 11])
async def test_nothing_is_unexplained_in_200_shops(office, seed):
    """In every shop, month, day and currency; each sum is what the shop's own books say."""
    async with office(shops=200, seed=seed, world={"history_days": 45, "volume": 0.3}) as found:
        result = await found.reconcile()
        assert result.findings == []
        assert len({bridge.shop_id for bridge in result.bridges}) == 200
        assert {bridge.currency for bridge in result.bridges} >= {"MYR", "USD", "GBP"}
        for bridge in result.bridges:
            adds_up(bridge)
        assert_books(found.running, result)
        daily = await reconcile(found.database, start=START, end=END, by="day")
        assert daily.findings == []
        for bridge in daily.bridges:
            adds_up(bridge)
        assert {bridge.unexplained for bridge in (*result.bridges, *daily.bridges)} == {Decimal(0)}
