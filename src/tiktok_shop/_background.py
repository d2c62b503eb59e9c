"""
A coroutine that runs beside its owner, on asyncio and on trio.

Async generators must not hold a task group open across a ``yield``: closed by the garbage collector they would leave
it from another task. What a generator runs ahead (the next page, the other shops) therefore lives in a ``Background``,
which its owner always cancels when it is done.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, Generic, TypeVar

import anyio
import sniffio

T = TypeVar("T")


class Background(Generic[T]):
    """One running coroutine, with the result or the exception it ended with."""

    def __init__(self, work: Callable[[], Awaitable[T]]) -> None:
        self._work = work
        self._done = anyio.Event()
        self._scope = anyio.CancelScope()
        self._value: T | None = None
        self._error: BaseException | None = None
        self._on_end: Callable[[], object] | None = None
        self._task: Any = None  # asyncio keeps only weak references to its tasks
        if sniffio.current_async_library() == "trio":
            import trio

            trio.lowlevel.spawn_system_task(self._run)
        else:
            import asyncio

            self._task = asyncio.get_running_loop().create_task(self._run())

    async def _run(self) -> None:
        try:
            with self._scope:
                self._value = await self._work()
        except Exception as error:  # noqa: BLE001 - handed to whoever waits, never swallowed
            self._error = error
        finally:
            self._done.set()
            if self._on_end is not None:
                self._on_end()

    def when_ended(self, callback: Callable[[], object]) -> None:
        """Have *callback* called as soon as it has ended; at once if it has."""
        self._on_end = callback
        if self._done.is_set():
            callback()

    async def ended(self) -> None:
        """Wait for the end, and leave the work running if the waiting is cancelled."""
        await self._done.wait()

    def cancel(self) -> None:
        """Ask it to stop. Cheap, and harmless once it has ended."""
        self._scope.cancel()

    async def wait(self) -> T:
        """
        Wait for the end and return the result; if the waiting is cancelled, so is the work.

        Raises:
            Exception: Whatever the work raised.
        """
        try:
            await self._done.wait()
        except BaseException:
            self.cancel()
            raise
        if self._error is not None:
            raise self._error
        return self._value  # type: ignore[return-value]  # set whenever there is no error and no cancellation


async def shielded(work: Awaitable[T]) -> T:
    """Await *work*, whatever happens to the caller: nothing may come between the platform's answer and our write."""
    done: list[T] = []
    with anyio.CancelScope(shield=True):
        done.append(await work)
    return done[0]
