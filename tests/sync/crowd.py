"""Workers as processes: started, killed, and stopped in order."""

from __future__ import annotations

import asyncio
import multiprocessing
import random
import signal
from multiprocessing.context import ForkServerProcess
from pathlib import Path

from tests.sync import one_worker

_FORKS = multiprocessing.get_context("forkserver")
# one process loads what a worker needs and forks for each of them: they start in moments, however many are killed
_FORKS.set_forkserver_preload(
    [one_worker.__name__, "tiktok_shop.credentials.vault", "tiktok_shop_openapi.registry", "aiohttp", "asyncpg",
     "sqlalchemy.ext.asyncio", "sqlalchemy.dialects.postgresql.asyncpg"]
)  # fmt: skip


class Crowd:
    """So many workers; whoever dies is replaced, as systemd would."""

    def __init__(self, count: int, folder: Path, *arguments: object) -> None:
        self._arguments = arguments
        self._count = count
        self._folder = folder
        self._workers: list[ForkServerProcess] = []
        self._started = 0
        self.killed = 0
        self.left: list[int | None] = []
        """Exit codes of those that ended, and nobody had asked them to."""

    def fill(self) -> None:
        """Start those that are missing."""
        self.left += [one.exitcode for one in self._workers if not one.is_alive()]
        self._workers = [one for one in self._workers if one.is_alive()]
        while len(self._workers) < self._count:
            self._started += 1
            log = self._folder / f"worker-{self._started:03}.log"
            one = _FORKS.Process(target=one_worker.run, args=(str(log), *self._arguments))
            one.start()
            self._workers.append(one)

    def kill_one(self, chance: random.Random) -> None:
        """SIGKILL for one of them, and another instead."""
        one = self._workers.pop(chance.randrange(len(self._workers)))
        one.kill()
        one.join()
        if one.exitcode == -signal.SIGKILL:
            self.killed += 1
        else:
            self.left.append(one.exitcode)
        self.fill()

    async def stop(self) -> list[int | None]:
        """SIGTERM for all; return their exit codes."""
        for one in self._workers:
            one.terminate()
        for one in self._workers:
            await asyncio.to_thread(one.join, 30)
        return [one.exitcode for one in self._workers]

    def end(self) -> None:
        """Whatever happened: nothing is left running."""
        for one in self._workers:
            one.kill()
