"""Sync at the size that people have, and while shops change in any order."""

from __future__ import annotations

import random
import resource

import pytest

from tests.sync.conftest import NOON, Bench
from tests.sync.in_memory import InMemory
from tests.sync.test_databases import assert_books, no_sleep
from tests.sync.test_engine import assert_ties_out
from tiktok_shop.credentials.stores import MemoryStore
from tiktok_shop.sync import Limits, sync
from tiktok_shop.testing import running_emulator
from tiktok_shop.timing import Timing
from tiktok_shop_emulator.clock import VirtualClock
from tiktok_shop_emulator.emulated_shop import NothingToChangeError

pytestmark = pytest.mark.slow


@pytest.mark.timeout(3600)
async def test_500_shops_and_30_days_tie_out_with_the_books(tmp_path):
    """The default streams into DuckDB; sums by SQL are the emulator's, to the cent, for every shop."""
    clock = VirtualClock(lambda: NOON)
    into = str(tmp_path / "large.duckdb")
    async with running_emulator(shops=500, clock=clock, world={"history_days": 30, "volume": 0.2}) as running:
        timing = Timing(now=clock.now, sleep=no_sleep)
        async with running.client(timing=timing, store=MemoryStore()) as app:
            report = await sync(app, into)
        assert report.is_complete
        assert report.peak_held_bytes < 100 << 20
        await assert_books(running, into)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    assert peak < 2_500, "the emulator, the client and the database in one process"


@pytest.mark.timeout(1200)
@pytest.mark.parametrize("seed", range(12))
async def test_tables_follow_shops_that_change_in_any_order(seed):
    """Orders move on and are cancelled, refunds come late, products are deleted; after each run the tables are the shop."""
    chance = random.Random(seed)
    clock = VirtualClock(lambda: NOON)
    world = {"history_days": 12, "volume": 0.4}
    async with running_emulator(shops=2, seed=seed + 1, clock=clock, world=world) as running:
        bench = Bench(running, clock, InMemory())
        for _ in range(8):
            report = await bench.sync(limits=Limits(linger=0, rows_per_window=chance.choice([25, 200, 1000])))
            assert report.is_complete
            assert_ties_out(bench, "SHOP1", "SHOP2")
            clock.move(chance.choice([30, 121, 3_600, 86_400, 3 * 86_400, 9 * 86_400]))
            for name in ("SHOP1", "SHOP2"):
                shop = running.emulator.shop(name)
                happens = chance.choice(
                    [
                        shop.ship_order,
                        shop.deliver_order,
                        shop.cancel_order,
                        shop.delete_product,
                        shop.late_refund,
                    ]
                )
                try:
                    happens()
                except NothingToChangeError:
                    continue
            clock.move(chance.choice([1, 119, 120, 121, 5_000]))
