"""How many bytes of answers may wait for the database: the bound of a sync's memory."""

from __future__ import annotations

from collections import deque

import anyio

__all__ = ["Memory"]


class Memory:
    """
    Bytes held by windows that were fetched and are not yet committed, first come first served.

    A window reserves once, when its first page has told how much is to come; what it needs beyond that is counted without
    waiting. So whoever waits holds no more than one page, and whoever holds more never waits: it cannot lock up.
    """

    def __init__(self, limit: int) -> None:
        """
        Args:
            limit: Bytes. A single window that is larger is let in when it is alone.

        Raises:
            ValueError: If it is not positive.
        """
        if limit <= 0:
            raise ValueError("the limit must be positive")
        self.limit = limit
        self.held = 0
        self.peak = 0
        """Most bytes that were held at once."""
        self._waiting: deque[tuple[int, anyio.Event]] = deque()

    async def reserve(self, size: int) -> None:
        """Wait until *size* bytes more may be held, and hold them."""
        if not self._waiting and self._fits(size):
            self.add(size)
            return
        turn = (size, anyio.Event())
        self._waiting.append(turn)
        try:
            await turn[1].wait()
        except BaseException:
            if turn[1].is_set():
                self.release(size)
            else:
                self._waiting.remove(turn)
            raise

    def add(self, size: int) -> None:
        """Hold *size* bytes more at once."""
        self.held += size
        self.peak = max(self.peak, self.held)

    def release(self, size: int) -> None:
        """Let *size* bytes go, and let in who waits."""
        self.held -= size
        while self._waiting and self._fits(self._waiting[0][0]):
            asked, event = self._waiting.popleft()
            self.add(asked)
            event.set()

    def _fits(self, size: int) -> bool:
        return self.held == 0 or self.held + size <= self.limit
