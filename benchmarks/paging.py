"""Paging with and without prefetch, where a page takes time to come and time to use."""

from __future__ import annotations

import asyncio

from benchmarks.harness import Case, compare
from tiktok_shop.calls.pages import Fetched, Pages

PAGES, LATENCY, WORK = 20, 0.01, 0.01


async def _fetch(token: str | None) -> Fetched[int, int]:
    await asyncio.sleep(LATENCY)
    number = int(token or 0)
    return Fetched(number, range(10), str(number + 1) if number + 1 < PAGES else None)


async def _use(*, prefetch: bool) -> None:
    async for _ in Pages(_fetch, prefetch=prefetch).pages():
        await asyncio.sleep(WORK)


def main() -> None:
    compare(
        f"{PAGES} pages, {LATENCY * 1e3:.0f} ms to come and {WORK * 1e3:.0f} ms to use each",
        {
            "one after the other": Case(lambda: asyncio.run(_use(prefetch=False))),
            "with prefetch": Case(lambda: asyncio.run(_use(prefetch=True))),
        },
        baseline="one after the other",
        rounds=5,
        unit=1e3,
        unit_name="ms",
    )
