"""
Two workers against one: shops through the queue of one PostgreSQL, answers after 50 ms.

Latency-bound on purpose: each worker has one shop at a time, so that what is measured is waiting, and not this machine's cores.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import tempfile
import time
import uuid
from pathlib import Path

from benchmarks.harness import console
from benchmarks.servers import canned_server

SHOPS, CALLS, LATENCY, CONCURRENCY, AIM = 16, 24, 0.05, 1, 0.6
POSTGRES = os.environ.get("TIKTOK_SHOP_TEST_POSTGRES", "postgresql://postgres@127.0.0.1:5432/test")


def main() -> None:
    """Print the times of one worker and of two, and their ratio."""
    import asyncpg

    from benchmarks.sync import orders

    took: dict[int, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        pages = Path(folder, "pages")
        pages.write_bytes(b"\n".join(orders(CALLS, 3)))
        with canned_server(pages, LATENCY) as base:
            for workers in (1, 2):
                name = f"bench_{uuid.uuid4().hex[:8]}"
                try:
                    asyncio.run(_execute(f"create database {name}"))
                except (OSError, asyncpg.PostgresError, TimeoutError) as error:
                    console.print(f"scale: skipped, no PostgreSQL ({error})")
                    return
                try:
                    took[workers] = _measured(workers, f"{POSTGRES.rpartition('/')[0]}/{name}", base)
                finally:
                    asyncio.run(_execute(f"drop database {name} with (force)"))
    ideal = SHOPS * CALLS * LATENCY / CONCURRENCY
    console.print(
        f"{SHOPS} shops × {CALLS} calls at {LATENCY * 1e3:.0f} ms, {CONCURRENCY} shop at a time in each worker: one worker"
        f" {took[1]:.1f} s (waiting alone: {ideal:.1f} s), two {took[2]:.1f} s, {took[2] / took[1]:.2f} × (aim {AIM})"
    )


async def _execute(sql: str) -> None:
    import asyncpg

    connection = await asyncpg.connect(POSTGRES, timeout=5)
    try:
        await connection.execute(sql)
    finally:
        await connection.close()


def _measured(workers: int, into: str, base: str) -> float:
    """Return the seconds from the first job to the last; the workers are up before."""
    from tiktok_shop.sync.queue import init

    asyncio.run(init(into))
    environment = {**os.environ, **_environment(base)}
    command = [sys.executable, "-m", "benchmarks.scale", into]
    processes = [subprocess.Popen(command, env=environment) for _ in range(workers)]
    try:
        return asyncio.run(_until_done(workers, into, environment))
    finally:
        for process in processes:
            process.terminate()
        for process in processes:
            process.wait(timeout=60)


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
        return time.perf_counter() - started
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
