"""Slots that many groups share fairly. Works on asyncio and trio; safe under cancellation."""

from __future__ import annotations

from collections import OrderedDict, deque

import anyio

from tiktok_shop._transport.context import Priority


class _Waiter:
    __slots__ = ("abandoned", "event", "granted")

    def __init__(self) -> None:
        self.event = anyio.Event()
        self.granted = False
        self.abandoned = False


class FairSlots:
    """
    *total* slots, given to the groups (shops) that wait in turn, one each.

    Within a group ``interactive`` goes before ``backfill``, and first come is first served. A free slot is taken
    without suspending. The work per call does not grow with the number of waiters.

    Args:
        total: Slots in all.

        per_group: Most that one group may hold, so that a group whose calls hang leaves room to the others.
    """

    def __init__(self, total: int, per_group: int | None = None) -> None:
        self._free = total
        self._per_group = total if per_group is None else per_group
        self._held: dict[str, int] = {}
        self._queues: OrderedDict[str, tuple[deque[_Waiter], deque[_Waiter]]] = OrderedDict()

    @property
    def free(self) -> int:
        """Slots that nobody holds."""
        return self._free

    def ahead_of(self, group: str, priority: Priority) -> int:
        """Return how many waiters of *group* would go before a new one (at most: some may have given up)."""
        queues = self._queues.get(group)
        if queues is None:
            return 0
        return len(queues[0]) if priority == "interactive" else len(queues[0]) + len(queues[1])

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
        queues = self._queues.get(group)
        if queues is None:
            queues = self._queues[group] = (deque(), deque())
        queues[priority == "backfill"].append(waiter)
        try:
            await waiter.event.wait()
        except BaseException:  # cancellation, whatever the event loop calls it
            waiter.abandoned = True
            if waiter.granted:
                self.release(group)
            else:
                self._forget_abandoned(group)
            raise

    def release(self, group: str) -> None:
        """Give a slot of *group* back; the next waiter gets it."""
        held = self._held[group] - 1
        if held:
            self._held[group] = held
        else:
            del self._held[group]
        self._free += 1
        self._grant()

    def _grant(self) -> None:
        """Hand free slots to waiting groups, in turn."""
        # Only groups at their own limit are passed over, and there are at most total / per_group of those.
        for group in list(self._queues) if self._free else ():
            held = self._held.get(group, 0)
            if held >= self._per_group:
                continue
            waiter = self._next_waiter(group)
            if waiter is None:
                continue
            self._free -= 1
            self._held[group] = held + 1
            waiter.granted = True
            waiter.event.set()
            if not self._free:
                return

    def _next_waiter(self, group: str) -> _Waiter | None:
        """Take the group's next waiter out of its queue and send the group to the end of the turn."""
        queues = self._queues[group]
        found = None
        for queue in queues:
            while queue and found is None:
                waiter = queue.popleft()
                found = None if waiter.abandoned else waiter
        if queues[0] or queues[1]:
            self._queues.move_to_end(group)
        else:
            del self._queues[group]
        return found

    def _forget_abandoned(self, group: str) -> None:
        """Drop abandoned waiters at the front, so that a queue of only such does not count as waiting."""
        queues = self._queues.get(group)
        if queues is None:
            return
        for queue in queues:
            while queue and queue[0].abandoned:
                queue.popleft()
        if not (queues[0] or queues[1]):
            del self._queues[group]
