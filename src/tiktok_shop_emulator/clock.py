"""The emulator's clock: the wall clock unless it was changed; it can be set, moved, run faster, and stopped."""

from __future__ import annotations

import time
from collections.abc import Callable

__all__ = ["VirtualClock"]

_END = 253_402_300_800.0
"""The year 10000, in Unix seconds."""


class VirtualClock:
    """
    Virtual Unix seconds: ``set + (wall - wall when set) * speed``.

    Args:
        wall: Returns real Unix seconds. An argument, so that tests are exact.
    """

    def __init__(self, wall: Callable[[], float] = time.time) -> None:
        self._wall = wall
        self._at = wall()
        self._virtual = self._at
        self._speed = 1.0
        self._listeners: list[Callable[[], object]] = []

    def now(self) -> float:
        """Return virtual Unix seconds."""
        return self._virtual + (self._wall() - self._at) * self._speed

    @property
    def speed(self) -> float:
        """Virtual seconds per real second; 0 stands still."""
        return self._speed

    @property
    def is_wall(self) -> bool:
        """Whether this is the real time."""
        return self._speed == 1.0 and self._virtual == self._at

    def set(self, moment: float) -> None:
        """
        Make it *moment* (Unix seconds) now.

        Raises:
            ValueError: If no calendar has such a moment.
        """
        self._rebase(moment, self._speed)

    def move(self, seconds: float) -> None:
        """
        Move by *seconds*; negative goes back.

        Raises:
            ValueError: As for ``set``.
        """
        self._rebase(self.now() + seconds, self._speed)

    def run(self, speed: float) -> None:
        """
        Run at *speed* virtual seconds per real second from now on.

        Raises:
            ValueError: If *speed* is negative or without end.
        """
        if not 0 <= speed < _END:
            raise ValueError("speed must be 0 or more, and finite")
        self._rebase(self.now(), speed)

    def follow_wall(self) -> None:
        """Be the wall clock again."""
        moment = self._wall()
        self._at, self._virtual, self._speed = moment, moment, 1.0
        self._notify()

    def real_seconds_until(self, moment: float) -> float | None:
        """Return the real seconds until it is *moment*: 0 if it is past, ``None`` if the clock stands still."""
        virtual = moment - self.now()
        if virtual <= 0:
            return 0.0
        return virtual / self._speed if self._speed else None

    def on_change(self, listener: Callable[[], object]) -> None:
        """Call *listener* after each jump or change of speed."""
        self._listeners.append(listener)

    def snapshot(self) -> tuple[float, float]:
        """Return what ``restore`` takes: the moment and the speed."""
        return self.now(), self._speed

    def restore(self, state: tuple[float, float]) -> None:
        """Go back to a snapshot."""
        self._rebase(*state)

    def _rebase(self, moment: float, speed: float) -> None:
        if not 0 <= moment < _END:
            raise ValueError("the clock shows moments from 1970 to 9999")
        self._at, self._virtual, self._speed = self._wall(), moment, speed
        self._notify()

    def _notify(self) -> None:
        for listener in self._listeners:
            listener()
