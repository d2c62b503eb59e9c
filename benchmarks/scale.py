"""
Two workers against one: shops through the queue of one PostgreSQL, answers after 50 ms.

Latency-bound on purpose: each worker has one shop at a time, so that what is measured is waiting, and not this machine's cores.
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
import time
from pathlib import Path

import pytest
from tests.servers import end_servers, postgres_server
from tests.sync.databases import postgres_database

from benchmarks.harness import console
from benchmarks.servers import canned_server

SHOPS, CALLS, LATENCY, CONCURRENCY, AIM = 16, 24, 0.05, 1, 0.6


def main() -> None:
    """Print the times of one worker and of two, their ratio, and which PostgreSQL it was."""
    try:
        server = postgres_server()
    except pytest.skip.Exception as why:
        console.print(f"scale: skipped, {why}")
        return
    try:
        _print_times(server)
    finally:
        end_servers()


def _print_times(server: str) -> None:
    from benchmarks.sync import orders

    with tempfile.TemporaryDirectory() as folder:
        pages = Path(folder, "pages")
        pages.write_bytes(b"\n".join(orders(CALLS, 3)))
        with canned_server(pages, LATENCY) as base:
            took = {workers: asyncio.run(_measured(workers, server, base)) for workers in (1, 2)}
    ideal = SHOPS * CALLS * LATENCY / CONCURRENCY
    where = (
        "the given PostgreSQL"
        if os.environ.get("TIKTOK_SHOP_TEST_POSTGRES")
        else "a PostgreSQL of its own, without fsync"
    )
    console.print(
        f"{SHOPS} shops × {CALLS} calls at {LATENCY * 1e3:.0f} ms, {CONCURRENCY} shop at a time in each worker, {where}: one worker"
        f" {took[1]:.1f} s (waiting alone: {ideal:.1f} s), two {took[2]:.1f} s, {took[2] / took[1]:.2f} × (aim {AIM})"
    )


async def _measured(workers: int, server: str, base: str) -> float:
    """Return the seconds from the first job to the last, in an empty database; the workers are up before."""
    from tiktok_shop.sync.queue import init

    environment = {**os.environ, **_environment(base)}
    async with postgres_database(server) as into:
        await init(into)
        command = [sys.executable, "-m", "benchmarks.scale", into]
        processes = [await asyncio.create_subprocess_exec(*command, env=environment) for _ in range(workers)]
        try:
            return await _until_done(workers, into, environment)
        finally:
            for process in processes:
                process.terminate()
            for process in processes:
                await asyncio.wait_for(process.wait(), 60)


async def _until_done(workers: int, into: str, environment: dict[str, str]) -> float:
    import asyncpg

    from tiktok_shop.sync.queue import Deferral, defer

    connection = await asyncpg.connect(into)

    async def until(question: str, answer: int) -> None:
        for _ in range(1200):
            if await connection.fetchval(f"select count(*) from {question}") == answer:  # noqa: S608
                return
            await asyncio.sleep(0.1)
        raise TimeoutError(question)

    try:
        await until("procrastinate_workers", workers)
        async with _client(environment) as app:
            started = time.perf_counter()
            await defer(app, into, Deferral(["orders"]))
        await until("procrastinate_jobs where task_name = 'tiktok_shop.unit'", 0)
        took = time.perf_counter() - started
        calls = await connection.fetchval("select sum(calls) from sync_windows where state = 'done'")
        assert calls == SHOPS * CALLS, (
            f"{calls} calls were made, which is not the work that was to be measured"
        )
        return took
    finally:
        await connection.close()


def _environment(base: str) -> dict[str, str]:
    made = {
        "TIKTOK_SHOP_APP_KEY": "6key",
        "TIKTOK_SHOP_APP_SECRET": "bench",
        "TIKTOK_SHOP_BASE_URL": base,
        "TIKTOK_SHOP_AUTH_URL": base,
    }
    for number in range(1, SHOPS + 1):
        made[f"TIKTOK_SHOP{number}_ACCESS_TOKEN"] = f"ROW_{number}"
        made[f"TIKTOK_SHOP{number}_SHOP_CIPHER"] = f"ROW_cipher{number}"
        made[f"TIKTOK_SHOP{number}_SHOP_ID"] = f"{7_495_000_000_000_000_000 + number}"
    return made


def _client(environment: dict[str, str]):  # type: ignore[no-untyped-def]
    from tiktok_shop import TikTokShop

    return TikTokShop.from_env(None, environ=environment)


async def _work(into: str) -> None:
    from tiktok_shop.sync import Limits
    from tiktok_shop.sync.queue import Deferral, Work, work

    what = Work(
        into,
        concurrency=CONCURRENCY,
        deferral=Deferral(["orders"]),
        limits=Limits(shops=CONCURRENCY, linger=0.02),
    )
    await work(lambda: _client(dict(os.environ)), what)


if __name__ == "__main__":
    asyncio.run(_work(sys.argv[1]))
