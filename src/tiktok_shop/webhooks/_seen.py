"""Which notifications were handled already: TikTok Shop delivers at least once, so some arrive twice."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable
from typing import Literal, Protocol

SeenState = Literal["new", "busy", "done"]
"""``new``: ours to handle now. ``busy``: somebody is handling it. ``done``: it was handled."""


class SeenStore(Protocol):
    """
    Remembers notifications. Implement it over Redis or SQL when several processes receive webhooks.

    Keys are short ASCII texts. ``claim`` must be atomic across processes. A claim whose owner died must run out by
    itself; a minute is plenty, because a handler has three seconds. Redis: ``SET key busy NX EX 60`` to claim,
    ``SET key done EX 86400`` to finish, ``DEL key`` to release.
    """

    async def claim(self, key: str) -> SeenState:
        """Take the notification, unless it was taken or handled already."""

    async def finish(self, key: str) -> None:
        """Remember it as handled, for 16 hours at least: the last retry comes after 15.5."""

    async def release(self, key: str) -> None:
        """Give the claim back: handling failed, and the next delivery shall try again."""


class MemorySeen:
    """
    Remembers in this process only, within bounds.

    Args:
        size: Most notifications to remember as handled, about 200 bytes each; beyond it the oldest is forgotten.

        ttl: Seconds to remember one.

        now: The clock, in seconds; an argument so that tests are exact.
    """

    def __init__(
        self, *, size: int = 100_000, ttl: float = 24 * 3600.0, now: Callable[[], float] = time.monotonic
    ) -> None:
        self._size = size
        self._ttl = ttl
        self._now = now
        self._busy: set[str] = set()
        self._done: OrderedDict[str, float] = OrderedDict()

    async def claim(self, key: str) -> SeenState:
        self._forget()
        if key in self._done:
            return "done"
        if key in self._busy:
            return "busy"
        self._busy.add(key)
        return "new"

    async def finish(self, key: str) -> None:
        self._busy.discard(key)
        self._done.pop(key, None)
        self._done[key] = self._now() + self._ttl
        self._forget()

    async def release(self, key: str) -> None:
        self._busy.discard(key)

    def _forget(self) -> None:
        """Drop what is too old or too much. The dict is in order of expiry, so this looks at the oldest only."""
        now = self._now()
        while self._done and (len(self._done) > self._size or next(iter(self._done.values())) <= now):
            self._done.popitem(last=False)
