"""A Dask cluster whose scheduler and workers are processes of their own, which a test may kill."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import distributed

from tiktok_shop import TikTokShop
from tiktok_shop.timing import Timing

ROOT = Path(__file__).parents[2]


def client_at(env_file: str, moment: float) -> TikTokShop:
    """Return a client for which it is always *moment*; workers find this function by its name."""
    return TikTokShop.from_env(env_file, timing=Timing(now=lambda: moment))


class Cluster:
    """A scheduler and its workers, each with *threads* units at a time."""

    def __init__(self, folder: Path, threads: int, allowed_failures: int) -> None:
        self._folder = folder
        self._threads = threads
        self._environment = {
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": str(allowed_failures),
        }
        self._file = folder / "scheduler.json"
        self.scheduler: asyncio.subprocess.Process | None = None
        self.workers: list[asyncio.subprocess.Process] = []

    async def start(self, workers: int) -> None:
        """Start all of it, in place of what ended; return when the workers are there."""
        self._file.unlink(missing_ok=True)
        self.workers.clear()
        self.scheduler = await self._started("dask_scheduler", "--port", "0", "--host", "127.0.0.1")
        for _ in range(workers):
            await self.add()
        async with self.client() as client:  # which waits for the scheduler
            if workers:
                await client.wait_for_workers(workers, timeout=60)

    async def add(self) -> None:
        """Start one worker more; without a nanny, which would be a second process to kill."""
        words = ("--no-nanny", "--nthreads", str(self._threads), "--local-directory", str(self._folder))
        self.workers.append(await self._started("dask_worker", *words))

    def client(self) -> distributed.Client:
        """Return a client, not entered yet."""
        return distributed.Client(scheduler_file=str(self._file), asynchronous=True)

    async def ended(self) -> list[int | None]:
        """Wait until the workers have ended by themselves; return their exit codes."""
        async with asyncio.timeout(60):
            return [await one.wait() for one in self.workers]

    async def end(self) -> None:
        """Whatever happened: nothing is left running."""
        for one in (self.scheduler, *self.workers):
            if one is not None:
                await kill(one)
        self.workers.clear()

    async def _started(self, module: str, *words: str) -> asyncio.subprocess.Process:
        with (self._folder / "dask.log").open("ab") as log:
            return await asyncio.create_subprocess_exec(
                sys.executable, "-m", f"distributed.cli.{module}", *words,
                "--no-dashboard", "--scheduler-file", str(self._file),
                cwd=ROOT, env=self._environment, stdout=log, stderr=log,
            )  # fmt: skip


async def kill(process: asyncio.subprocess.Process) -> None:
    """SIGKILL, if it has not ended by itself."""
    with contextlib.suppress(ProcessLookupError):
        process.send_signal(signal.SIGKILL)
    await process.wait()


@contextlib.asynccontextmanager
async def cluster(
    folder: Path, *, workers: int = 2, threads: int = 2, allowed_failures: int = 3
) -> AsyncIterator[Cluster]:
    """
    Yield a cluster that runs.

    Args:
        folder: For its files and its log.

        workers: Processes.

        threads: Units at a time in each.

        allowed_failures: A task fails when more workers than that died under it.
    """
    made = Cluster(folder, threads, allowed_failures)
    try:
        await made.start(workers)
        yield made
    finally:
        await made.end()
