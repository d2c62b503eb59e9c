"""Fairness, priorities and cancellation of the slots, on asyncio and trio."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import anyio.lowlevel
import pytest

from tiktok_shop._transport.slots import FairSlots

BACKENDS = pytest.mark.parametrize("backend", ["asyncio", "trio"])


def _run(backend: str, test: Callable[[], Awaitable[None]]) -> None:
    anyio.run(test, backend=backend)


@BACKENDS
def test_groups_take_turns(backend: str) -> None:
    """Behind ten thousand waiters of one group, another's single one gets the very next slot."""

    async def main() -> None:
        slots = FairSlots(1)
        order: list[str] = []

        async def use(group: str) -> None:
            await slots.acquire(group)
            order.append(group)
            slots.release(group)

        assert slots.acquire_nowait("busy")
        async with anyio.create_task_group() as tasks:
            for _ in range(10_000):
                tasks.start_soon(use, "busy")
            await anyio.wait_all_tasks_blocked()
            tasks.start_soon(use, "single")
            await anyio.wait_all_tasks_blocked()
            slots.release("busy")
        assert order.index("single") == 0
        assert slots.free == 1

    _run(backend, main)


@BACKENDS
def test_a_newcomer_gets_the_slot_after_one_that_was_just_given(backend: str) -> None:
    """Also between two turns of a busy group a newcomer waits for one slot only."""

    async def main() -> None:
        slots = FairSlots(2)
        order: list[str] = []
        goes_on = [anyio.Event() for _ in range(6)]

        async def use(group: str, number: int) -> None:
            await slots.acquire(group)
            order.append(group)
            await goes_on[number].wait()
            slots.release(group)

        async with anyio.create_task_group() as tasks:
            for number in range(5):
                tasks.start_soon(use, "busy", number)
                await anyio.wait_all_tasks_blocked()
            goes_on[0].set()
            await anyio.wait_all_tasks_blocked()
            tasks.start_soon(use, "single", 5)
            await anyio.wait_all_tasks_blocked()
            goes_on[1].set()
            await anyio.wait_all_tasks_blocked()
            assert order == ["busy", "busy", "busy", "single"]
            for event in goes_on:
                event.set()

    _run(backend, main)


@BACKENDS
def test_a_group_that_comes_back_at_once_does_not_pass_those_that_wait(backend: str) -> None:
    """Groups that ask again as soon as they are done share with one that has a queue; nobody starves."""

    async def main() -> None:
        slots = FairSlots(1)
        order: list[str] = []

        async def use(group: str) -> None:
            await slots.acquire(group)
            order.append(group)
            await anyio.lowlevel.checkpoint()
            slots.release(group)

        async def again(group: str) -> None:
            for _ in range(30):
                await use(group)

        assert slots.acquire_nowait("busy")
        async with anyio.create_task_group() as tasks:
            for _ in range(30):
                tasks.start_soon(use, "busy")
            for group in ("a", "b", "c"):
                tasks.start_soon(again, group)
            await anyio.wait_all_tasks_blocked()
            slots.release("busy")
        for start in range(0, 100, 4):
            assert set(order[start : start + 8]) == {"a", "b", "c", "busy"}

    _run(backend, main)


@BACKENDS
def test_a_group_whose_calls_hang_holds_less_when_others_wait(backend: str) -> None:
    """Each slot that a group holds puts its next turn off by a round of the others."""

    async def main() -> None:
        slots = FairSlots(5, per_group=4)
        order: list[str] = []

        async def hang() -> None:
            await slots.acquire("hanging")
            order.append("hanging")
            try:
                await anyio.sleep_forever()
            finally:
                slots.release("hanging")

        async def again(group: str) -> None:
            for _ in range(30):
                await slots.acquire(group)
                order.append(group)
                await anyio.lowlevel.checkpoint()
                slots.release(group)

        async with anyio.create_task_group() as tasks:
            async with anyio.create_task_group() as others:
                for number in range(8):
                    others.start_soon(again, f"g{number}")
                await anyio.lowlevel.checkpoint()
                for _ in range(10):
                    tasks.start_soon(hang)
            tasks.cancel_scope.cancel()
        at = [at for at, group in enumerate(order) if group == "hanging"]
        assert len(at) == 4
        assert at[2] - at[1] > 8  # a whole round between two turns of its, at least
        assert at[3] - at[2] > 16  # two rounds
        assert slots.free == 5

    _run(backend, main)


@BACKENDS
def test_interactive_goes_before_backfill(backend: str) -> None:
    """Within a group the backfill waits until nobody interactive does."""

    async def main() -> None:
        slots = FairSlots(1)
        order: list[str] = []

        async def use(priority: Any) -> None:
            await slots.acquire("g", priority)
            order.append(priority)
            slots.release("g")

        assert slots.acquire_nowait("g")
        async with anyio.create_task_group() as tasks:
            for priority in ("backfill", "backfill", "interactive"):
                tasks.start_soon(use, priority)
                await anyio.wait_all_tasks_blocked()
            assert slots.ahead_of("g", "interactive") == 1
            assert slots.ahead_of("g", "backfill") == 3
            slots.release("g")
        assert order == ["interactive", "backfill", "backfill"]

    _run(backend, main)


@BACKENDS
def test_a_group_leaves_room_to_the_others(backend: str) -> None:
    """A group whose calls hang holds no more than its share."""

    async def main() -> None:
        slots = FairSlots(4, per_group=2)
        assert [slots.acquire_nowait("hanging") for _ in range(3)] == [True, True, False]
        with anyio.move_on_after(0) as scope:
            await slots.acquire("hanging")
        assert scope.cancelled_caught
        assert slots.acquire_nowait("fine")
        assert slots.free == 1

    _run(backend, main)


@BACKENDS
def test_cancelled_waiters_lose_no_slot(backend: str) -> None:
    """However waiters are cancelled, also just after they were given a slot, all slots come back."""

    async def main() -> None:
        slots = FairSlots(2, per_group=1)
        scopes: list[anyio.CancelScope] = []

        async def use(number: int) -> None:
            with anyio.CancelScope() as scope:
                scopes.append(scope)
                group = f"g{number % 3}"
                await slots.acquire(group)
                try:
                    await anyio.lowlevel.checkpoint()
                finally:
                    slots.release(group)

        async with anyio.create_task_group() as tasks:
            for number in range(300):
                tasks.start_soon(use, number)
            for _ in range(40):
                await anyio.lowlevel.checkpoint()
                for scope in scopes[::7]:
                    scope.cancel()
                scopes = scopes[1:]
        assert slots.free == 2
        assert slots.ahead_of("g0", "backfill") == 0
        assert not any((slots._held, slots._queues, slots._turns, slots._next_turns, slots._full))
        assert slots.acquire_nowait("g0")

    _run(backend, main)
