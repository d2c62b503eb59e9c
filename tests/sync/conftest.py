"""An emulator that stands still in time, and syncs of it into a destination in memory."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import pytest

from tests.sync.in_memory import InMemory
from tiktok_shop.credentials.stores import MemoryStore
from tiktok_shop.sync.outcomes import SyncReport
from tiktok_shop.sync.run import sync
from tiktok_shop.sync.stream_runs import Limits
from tiktok_shop.testing import RunningEmulator, running_emulator
from tiktok_shop.timing import Timing
from tiktok_shop_emulator.clock import VirtualClock

NOON = 1_795_262_400.0
"""2026-11-21 12:00 UTC."""


async def no_sleep(_seconds: float) -> None:
    """Waits of the client cost nothing."""


@dataclass
class Bench:
    """What a test of the engine needs."""

    running: RunningEmulator
    clock: VirtualClock
    into: InMemory

    async def sync(self, **settings: Any) -> SyncReport:
        """Run once with a client of its own."""
        timing = Timing(now=self.clock.now, sleep=no_sleep)
        client = {"timing": timing, "store": MemoryStore(), **settings.pop("client", {})}
        settings.setdefault("limits", Limits(linger=0, patience=5))
        async with self.running.client(**client) as app:
            return await sync(app, settings.pop("into", self.into), **settings)


@pytest.fixture
def bench():
    """Return a maker of benches: ``async with bench(shops=3) as found``."""

    @asynccontextmanager
    async def made(**emulator: Any):
        clock = VirtualClock(lambda: NOON)
        emulator.setdefault("shops", 3)
        emulator.setdefault("world", {"history_days": 20})
        async with running_emulator(clock=clock, **emulator) as running:
            yield Bench(running, clock, InMemory())

    return made
