"""Run refreshing processes, and kill them."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[3]


class Zygote:
    """See ``zygote.py``."""

    def __init__(self) -> None:
        self._early: list[dict[str, Any]] = []
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.unit.credentials.zygote"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            bufsize=1,
        )
        assert self._hear() == {"ready": True}

    def start(self, **order: Any) -> int:
        """Fork one, and return its process id."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(order) + "\n")
        while "pid" not in (heard := self._hear()) or len(heard) > 1:
            self._early.append(heard)
        return int(heard["pid"])

    def results(self, count: int) -> list[dict[str, Any]]:
        """Wait until *count* forks have ended by themselves."""
        found = self._early
        self._early = []
        while len(found) < count:
            found.append(self._hear())
        return found

    def kill(self, pid: int, after: float) -> None:
        """Kill a fork *after* seconds on the wall clock, however far it has come, and wait until it is gone."""
        time.sleep(after)
        try:
            os.kill(pid, signal.SIGKILL)
            while True:
                os.kill(pid, 0)
                time.sleep(0.001)
        except ProcessLookupError:
            return

    def _hear(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        heard: dict[str, Any] = json.loads(self._process.stdout.readline())
        return heard

    def __enter__(self) -> Zygote:
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()
