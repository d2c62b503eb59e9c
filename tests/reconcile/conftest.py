"""Emulated shops whose books are synced into a database of this process."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest

from tiktok_shop.reconcile import Reconciliation, reconcile
from tiktok_shop.reconcile.findings import NEEDED
from tiktok_shop.sync.run import sync
from tiktok_shop.testing import RunningEmulator, running_emulator
from tiktok_shop_emulator.clock import VirtualClock

NOON = 1_795_262_400.0
"""2026-11-21 12:00 UTC."""

START, END = date(2026, 9, 1), date(2026, 12, 1)


async def _no_wait(_seconds: float) -> None:
    """Waits cost nothing."""


@dataclass
class Office:
    """The shops, and a database that is filled on demand."""

    running: RunningEmulator
    database: str

    async def sync(self, **settings: Any) -> None:
        """Bring the database up to date."""
        async with self.running.client() as app:
            await sync(app, self.database, streams=NEEDED, sleep=_no_wait, **settings)

    async def reconcile(self, **settings: Any) -> Reconciliation:
        """Sync and reconcile three months."""
        await self.sync()
        return await reconcile(self.database, **{"start": START, "end": END, **settings})


@pytest.fixture
def office(tmp_path) -> Callable[..., Any]:
    """Return a maker of offices: ``async with office(shops=4) as found``."""

    @asynccontextmanager
    async def made(**settings: Any) -> AsyncIterator[Office]:
        clock = VirtualClock(lambda: NOON)
        settings = {"shops": 4, "world": {"history_days": 45}, **settings}
        async with running_emulator(clock=clock, **settings) as running:
            yield Office(running, str(tmp_path / "shops.duckdb"))

    return made
