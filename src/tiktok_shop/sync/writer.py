"""
The one task that writes: many shops fetch, one commits.

Windows wait in a bounded queue; the writer takes what is there, waits a moment for company, and commits all of it in one
transaction. A destination is not to be used by two tasks at once, so everything else that asks it goes through here, too.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import anyio

from tiktok_shop.sync.destinations import (
    Destination,
    DestinationError,
    Lease,
    LeaseLostError,
    LedgerRow,
    RefusedError,
    WindowDone,
    WindowFailed,
)
from tiktok_shop.sync.destinations.known import Shapes
from tiktok_shop.sync.memory import Memory

__all__ = ["Receipt", "Writer"]

_log = logging.getLogger(__name__)

WindowOutcome = WindowDone | WindowFailed


@dataclass(slots=True, eq=False)
class Receipt:
    """What became of windows that were handed to the writer."""

    windows: Sequence[WindowOutcome]
    lease: Callable[[], Lease | None]
    held: int
    _done: anyio.Event = field(default_factory=anyio.Event)
    _rows: list[LedgerRow] = field(default_factory=list)
    _error: Exception | None = None

    async def wait(self) -> list[LedgerRow]:
        """
        Wait until they are durable and return their ledger rows.

        Raises:
            LeaseLostError: If another process has the shop now; nothing of them was written.
            RefusedError: If the database does not take them.
            DestinationError: If the database failed.
        """
        await self._done.wait()
        if self._error is not None:
            raise self._error
        return self._rows

    def settle(self, rows: list[LedgerRow], error: Exception | None = None) -> None:
        """Say what became of them."""
        self._rows, self._error = rows, error
        self._done.set()


class Writer:
    """Commits windows in groups. Run :meth:`run` in a task; leave :meth:`feeding` to let it end."""

    def __init__(
        self,
        destination: Destination,
        memory: Memory,
        *,
        linger: float = 0.25,
        most_bytes: int = 8 << 20,
        most_windows: int = 500,
        sleep: Callable[[float], Awaitable[None]] = anyio.sleep,
    ) -> None:
        """
        Args:
            destination: Open.

            memory: Gets back what a window held once it is committed or dropped.

            linger: Seconds that a window waits for others to be committed with.

            most_bytes: A group of this size is committed at once.

            most_windows: And one of so many windows.

            sleep: Waits so many seconds. An argument, so that tests never wait.
        """
        self._destination = destination
        self._memory = memory
        self._linger = linger
        self._most_bytes = most_bytes
        self._most_windows = most_windows
        self._sleep = sleep
        self._one_at_a_time = anyio.Lock()
        self._send, self._receive = anyio.create_memory_object_stream[Receipt](max_buffer_size=64)
        self.commits = 0
        """Transactions so far."""

    @property
    def shapes(self) -> Shapes:
        """What the destination has learned of the pages that it wrote."""
        return self._destination.shapes

    @asynccontextmanager
    async def exclusive(self) -> AsyncIterator[Destination]:
        """Use the destination while nothing is being committed."""
        async with self._one_at_a_time:
            yield self._destination

    async def put(
        self, windows: Sequence[WindowOutcome], *, lease: Callable[[], Lease | None], held: int = 0
    ) -> Receipt:
        """
        Hand windows over; they will be committed together, after those handed over before. Waits while the queue is full.

        Args:
            windows: Of one shop.

            lease: Returns the shop's lease as it is when they are committed.

            held: Bytes of the memory budget to give back.
        """
        receipt = Receipt(windows, lease, held)
        try:
            await self._send.send(receipt)
        except BaseException:
            self._memory.release(held)
            raise
        return receipt

    def close(self) -> None:
        """Say that nothing more comes."""
        self._send.close()

    async def run(self) -> None:
        """Commit until :meth:`close` was called and all is written."""
        async with self._receive:
            async for first in self._receive:
                await self._commit(await self._group(first))

    async def _group(self, first: Receipt) -> list[Receipt]:
        """Return *first* with what comes within a moment."""
        group, size, windows = [first], first.held, len(first.windows)
        lingered = self._linger <= 0
        while size < self._most_bytes and windows < self._most_windows:
            try:
                more = self._receive.receive_nowait()
            except anyio.WouldBlock:
                if lingered:
                    break
                await self._sleep(self._linger)
                lingered = True
            except anyio.EndOfStream:
                break
            else:
                group.append(more)
                size += more.held
                windows += len(more.windows)
        return group

    async def _commit(self, group: list[Receipt]) -> None:
        # Once begun, a commit is finished: a cancelled run knows what it has.
        with anyio.CancelScope(shield=True):
            while group:
                leases = {lease.shop_id: lease for one in group if (lease := one.lease()) is not None}
                batch = [window for one in group for window in one.windows]
                try:
                    async with self._one_at_a_time:
                        rows = await self._destination.commit(batch, leases=list(leases.values()))
                except LeaseLostError as error:
                    lost = [one for one in group if one.windows[0].shop_id == error.shop_id]
                    if not lost:  # it does not say whose: nobody's windows may be written under it
                        lost = group
                    self._settle(lost, error)
                    group = [one for one in group if one not in lost]
                except DestinationError as error:
                    self._settle(group, error)
                    return
                except Exception as error:  # noqa: BLE001 - whatever a driver raises reaches the shop that waits
                    if len(group) == 1:
                        _log.error("a commit failed: %s", error)
                        self._settle(group, _failed(group[0], error))
                    for one in group if len(group) > 1 else ():  # one of them spoils it for the others
                        await self._commit([one])
                    return
                else:
                    self.commits += 1
                    self._settle(group, None, rows)
                    return

    def _settle(self, group: list[Receipt], error: Exception | None, rows: Sequence[LedgerRow] = ()) -> None:
        at = 0
        for one in group:
            self._memory.release(one.held)
            one.settle(list(rows[at : at + len(one.windows)]), error)
            at += len(one.windows)


def _failed(receipt: Receipt, error: Exception) -> DestinationError | RefusedError:
    """Return what a commit of *receipt* alone failed with: a database that takes not even a line in the ledger has failed."""
    has_rows = any(isinstance(window, WindowDone) and window.pages for window in receipt.windows)
    kind = RefusedError if has_rows else DestinationError
    made = kind(f"the database refused what was fetched: {type(error).__name__}: {error}")
    made.__cause__ = error
    return made
