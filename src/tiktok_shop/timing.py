"""The clocks, the waiting and the chance that everything else uses: given once, so that tests need no real seconds."""

from __future__ import annotations

import random
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import anyio

__all__ = ["SYSTEM", "Timing"]


@dataclass(frozen=True, slots=True)
class Timing:
    """What a client knows of time. The defaults are the machine's."""

    now: Callable[[], float] = time.time
    """Returns Unix seconds."""

    monotonic: Callable[[], float] = time.monotonic
    """Returns seconds that never go back, from any beginning; measures how long something took."""

    sleep: Callable[[float], Awaitable[None]] = anyio.sleep
    """Waits so many seconds."""

    rand: Callable[[], float] = random.random
    """Returns a number in [0, 1)."""


SYSTEM = Timing()
"""The machine's own clocks."""
