"""Workers as processes: started, killed, and stopped in order."""

from __future__ import annotations

import asyncio
import random
import signal
import sys
from pathlib import Path

SCRIPT = Path(__file__).with_name("one_worker.py")


class Crowd:
    """So many workers; whoever dies is replaced, as systemd would."""

    def __init__(self, count: int, env: Path, into: str, now: float) -> None:
        self._command = [sys.executable, str(SCRIPT), str(env), into, str(now)]
        self._count = count
        self._workers: list[asyncio.subprocess.Process] = []
        self.killed = 0

    async def fill(self) -> None:
        """Start those that are missing."""
        self._workers = [one for one in self._workers if one.returncode is None]
        while len(self._workers) < self._count:
            self._workers.append(
                await asyncio.create_subprocess_exec(
                    *self._command, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL
                )
            )

    async def kill_one(self, chance: random.Random) -> None:
        """SIGKILL for one of them, and another instead."""
        one = chance.choice(self._workers)
        if one.returncode is None:
            one.send_signal(signal.SIGKILL)
            await one.wait()
            self.killed += 1
        await self.fill()

    async def stop(self) -> list[int]:
        """SIGTERM for all; return their exit codes."""
        for one in self._workers:
            if one.returncode is None:
                one.send_signal(signal.SIGTERM)
        return [await asyncio.wait_for(one.wait(), 30) for one in self._workers]

    def end(self) -> None:
        """Whatever happened: nothing is left running."""
        for one in self._workers:
            if one.returncode is None:
                one.kill()
