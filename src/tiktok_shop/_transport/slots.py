"""Slots that many groups share fairly. Works on asyncio and trio; safe under cancellation."""

from __future__ import annotations

import itertools
from collections import OrderedDict
from heapq import heappop, heappush

import anyio

from tiktok_shop._transport.context import Priority


class _Waiter:
    __slots__ = ("event", "is_granted")

    def __init__(self) -> None:
        self.event = anyio.Event()
        self.is_granted = False


class _Queue:
    """The waiters of one group. Ordered dicts, because whoever gives up must be found at once."""

    __slots__ = ("backfill", "interactive")

    def __init__(self) -> None:
        self.interactive: OrderedDict[_Waiter, None] = OrderedDict()
        self.backfill: OrderedDict[_Waiter, None] = OrderedDict()

    def add(self, waiter: _Waiter, priority: Priority) -> None:
        (self.interactive if priority == "interactive" else self.backfill)[waiter] = None

    def drop(self, waiter: _Waiter) -> None:
        (self.interactive if waiter in self.interactive else self.backfill).pop(waiter)

    def pop(self) -> _Waiter | None:
        queue = self.interactive or self.backfill
        return queue.popitem(last=False)[0] if queue else None


class FairSlots:
    """
    *total* slots, shared fairly by the groups (shops) that wait.

    Start-time fair queueing: each waiting group has a turn, a number, and the lowest turn gets the next free slot.
    A group that comes has the turn that is being served; one that holds n slots has its next turn n * n later. So a
    newcomer gets the first slot that is given back, however many wait in another group's queue, and a group whose calls
    hang does not collect slots that others wait for. No group starves: turns only rise. Figures, and why n * n, are in
    docs/decisions/0007-fair-slots.md.

    Within a group ``interactive`` goes before ``backfill``, and first come is first served. A free slot is taken
    without suspending. The work per call grows with the logarithm of the number of waiting groups, not of waiters.

    Args:
        total: Slots in all.

        per_group: Most that one group may hold, so that a group whose calls hang leaves room to the others.
    """

    def __init__(self, total: int, per_group: int | None = None) -> None:
        self._free = total
        self._per_group = total if per_group is None else per_group
        self._held: dict[str, int] = {}
        self._queues: dict[str, _Queue] = {}
        self._turns: list[tuple[int, int, str]] = []
        """Heap of turn, order of arrival and group: one for each group with a queue that is not in ``_full``."""
        self._arrivals = itertools.count()
        self._turn = 0
        """The turn that was served last. No waiting group has a lower one."""
        self._next_turns: dict[str, int] = {}
        """The earliest next turn of groups that were served. Forgotten when nobody waits any more."""
        self._full: set[str] = set()
        """Groups that wait and hold as much as they may: they get a turn when they give something back."""

    @property
    def free(self) -> int:
        """Slots that nobody holds."""
        return self._free

    def ahead_of(self, group: str, priority: Priority) -> int:
        """Return how many waiters of *group* would go before a new one."""
        queue = self._queues.get(group)
        if queue is None:
            return 0
        return len(queue.interactive) + (len(queue.backfill) if priority == "backfill" else 0)

    def acquire_nowait(self, group: str) -> bool:
        """Take a slot if one is free for *group* and nobody of the group waits for one."""
        if self._free > 0 and group not in self._queues:
            held = self._held.get(group, 0)
            if held < self._per_group:
                self._free -= 1
                self._held[group] = held + 1
                return True
        return False

    async def acquire(self, group: str, priority: Priority = "interactive") -> None:
        """Take a slot; wait for one where that is needed."""
        if self.acquire_nowait(group):
            return
        waiter = _Waiter()
        queue = self._queues.get(group)
        if queue is None:
            queue = self._queues[group] = _Queue()
            self._give_turn(group)
        queue.add(waiter, priority)
        try:
            await waiter.event.wait()
        except BaseException:  # cancellation, whatever the event loop calls it
            if waiter.is_granted:
                self.release(group)
            else:
                # A queue that is empty now goes at its turn: no slot is free to its group before.
                queue.drop(waiter)
            raise

    def release(self, group: str) -> None:
        """Give a slot of *group* back; the next waiter gets it."""
        held = self._held[group] - 1
        if held:
            self._held[group] = held
        else:
            del self._held[group]
        self._free += 1
        if self._queues:
            if group in self._full:
                self._full.remove(group)
                self._give_turn(group)
            self._grant()

    def _give_turn(self, group: str) -> None:
        turn = max(self._next_turns.get(group, 0), self._turn + self._held.get(group, 0) ** 2)
        heappush(self._turns, (turn, next(self._arrivals), group))

    def _grant(self) -> None:
        """Hand free slots to waiting groups, the lowest turn first."""
        while self._free and self._turns:
            turn, _, group = heappop(self._turns)
            held = self._held.get(group, 0)
            if held >= self._per_group:
                self._full.add(group)
                continue
            waiter = self._queues[group].pop()
            if waiter is None:
                del self._queues[group]
                continue
            self._free -= 1
            self._held[group] = held + 1
            self._turn = turn
            self._next_turns[group] = turn + (held + 1) ** 2
            self._give_turn(group)
            waiter.is_granted = True
            waiter.event.set()
        if not self._turns:
            self._next_turns.clear()
