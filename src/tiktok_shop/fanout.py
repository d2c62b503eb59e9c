"""
Run one coroutine function for many shops at once, bounded; one outcome per shop, and no shop stops another.

The function gets a shop handle and returns anything awaitable. Whatever it raises becomes that shop's outcome: also
the ``CancelledError`` of a task that it awaited and somebody else cancelled. When the run itself is cancelled, that goes
through.
"""

from __future__ import annotations

import asyncio
import time
from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Generic, Protocol, TypeVar

import anyio
import sniffio

from tiktok_shop._background import Background
from tiktok_shop.errors import AbortedError, ConfigurationError
from tiktok_shop.timing import Timing

__all__ = ["ManyShops", "NamedShop", "Outcome", "Report", "map_shops", "stream_shops"]

T = TypeVar("T")


class NamedShop(Protocol):
    """What the fan-out needs to know of a shop handle."""

    @property
    def name(self) -> str: ...


S = TypeVar("S", bound=NamedShop)


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """How the function ended for one shop."""

    shop: str
    """The shop's name."""

    value: T | None
    """What the function returned; ``None`` when it failed."""

    error: Exception | None
    """What the function raised; ``None`` when it succeeded."""

    seconds: float
    """How long this shop took, from its start and not from the start of the whole run."""

    @property
    def is_ok(self) -> bool:
        return self.error is None

    def result(self) -> T:
        """Return the value, or raise the error."""
        if self.error is not None:
            raise self.error
        return self.value  # type: ignore[return-value]  # a T whenever there is no error


@dataclass(frozen=True, slots=True)
class Report(Generic[T]):
    """Every shop's outcome. ``ok`` and ``failed`` have no shop in common and together have them all."""

    ok: dict[str, T] = field(default_factory=dict)
    """Shop name to value, in the order in which the shops were given."""

    failed: dict[str, Exception] = field(default_factory=dict)
    """Shop name to error, in the order in which the shops were given."""

    @property
    def is_complete(self) -> bool:
        """Whether no shop failed."""
        return not self.failed

    def raise_for_failures(self) -> None:
        """
        Do nothing if every shop succeeded.

        Raises:
            ExceptionGroup: With one error per failed shop.
        """
        if self.failed:
            names = ", ".join(self.failed)
            raise ExceptionGroup(
                f"{len(self.failed)} of {len(self.failed) + len(self.ok)} shops failed: {names}",
                list(self.failed.values()),
            )


def _is_cancelled_here() -> bool:
    """Whether the cancellation is meant for the running task."""
    if sniffio.current_async_library() != "asyncio":
        return True  # trio cancels scopes, never an awaited task by itself
    task = asyncio.current_task()
    return (task is not None and task.cancelling() > 0) or anyio.get_current_task().has_pending_cancellation()


async def _run_one(
    shop: S, fn: Callable[[S], Awaitable[T]], *, shop_timeout: float | None, monotonic: Callable[[], float]
) -> Outcome[T]:
    started = monotonic()
    value: T | None = None
    error: Exception | None = None
    try:
        with anyio.move_on_after(shop_timeout) as clock:
            value = await fn(shop)
        if clock.cancelled_caught:
            error = TimeoutError(f"no result within {shop_timeout:g} s for shop {shop.name}")
    except Exception as caught:  # noqa: BLE001 - this is the promise: one bad shop, or one bug, never stops the rest
        error = caught
    except asyncio.CancelledError as caught:
        # Ours if this run is cancelled (its task, or a scope around it); else `fn` met it in a task that it awaited.
        if _is_cancelled_here():
            raise
        error = AbortedError(f"what shop {shop.name} waited for was cancelled", shop=shop.name)
        error.__cause__ = caught
    return Outcome(shop.name, value, error, monotonic() - started)


async def stream_shops(
    shops: Iterable[S],
    fn: Callable[[S], Awaitable[T]],
    *,
    max_concurrency: int = 50,
    shop_timeout: float | None = None,
    monotonic: Callable[[], float] = time.monotonic,
) -> AsyncGenerator[Outcome[T], None]:
    """
    Yield each shop's outcome as it finishes.

    Leaving the loop early cancels what is still running.

    Args:
        shops: Shop handles; their names must differ.

        fn: Called once per shop.

        max_concurrency: How many shops are worked on at the same time, at least 1.

        shop_timeout: Longest time for one shop in seconds; ``None`` for no limit. A shop that exceeds it has a
            ``TimeoutError`` as its outcome.

        monotonic: The clock behind ``Outcome.seconds``.

    Raises:
        ConfigurationError: If *max_concurrency* is less than 1.
    """
    if max_concurrency < 1:
        raise ConfigurationError(f"max_concurrency={max_concurrency}: no shop would ever be worked on")
    waiting: Iterator[S] = iter(shops)
    send, receive = anyio.create_memory_object_stream[Outcome[T]](max_buffer_size=max_concurrency)

    async def work() -> None:
        # The outcome goes into a bounded stream: a slow consumer slows the workers, nothing piles up.
        for shop in waiting:
            await send.send(await _run_one(shop, fn, shop_timeout=shop_timeout, monotonic=monotonic))

    async def all_workers() -> None:
        async with send, anyio.create_task_group() as workers:
            for _ in range(max_concurrency):
                workers.start_soon(work)

    background = Background(all_workers)
    try:
        async with receive:
            async for outcome in receive:
                yield outcome
    finally:
        background.cancel()


async def map_shops(
    shops: Iterable[S],
    fn: Callable[[S], Awaitable[T]],
    *,
    max_concurrency: int = 50,
    shop_timeout: float | None = None,
    monotonic: Callable[[], float] = time.monotonic,
) -> Report[T]:
    """Run *fn* for every shop and return all outcomes. Arguments as in ``stream_shops``."""
    shops = list(shops)
    outcomes = {
        outcome.shop: outcome
        async for outcome in stream_shops(
            shops, fn, max_concurrency=max_concurrency, shop_timeout=shop_timeout, monotonic=monotonic
        )
    }
    report: Report[T] = Report()
    for shop in shops:
        outcome = outcomes[shop.name]
        if outcome.error is None:
            report.ok[shop.name] = outcome.result()
        else:
            report.failed[shop.name] = outcome.error
    return report


class ManyShops(ABC, Generic[S]):
    """What a client does for many of its shops at once."""

    @property
    @abstractmethod
    def timing(self) -> Timing:
        """The clocks."""

    @abstractmethod
    def _handles(self, names: Iterable[str] | None) -> list[S]:
        """The handles of these shops, or of all."""

    async def map_shops(
        self,
        fn: Callable[[S], Awaitable[T]],
        *,
        shops: Iterable[str] | None = None,
        max_concurrency: int = 50,
        shop_timeout: float | None = None,
    ) -> Report[T]:
        """
        Run *fn* for many shops at once and return every shop's outcome; one bad shop never stops the rest.

        Args:
            fn: Gets a shop handle and returns anything awaitable. A bare paged call is one page; use ``.all()`` for
                every page.

            shops: Names, ids, ciphers, ``tag:…`` or patterns such as ``SHOP*``, as ``ShopRegistry.select`` takes them;
                ``None`` is all that are enabled.

            max_concurrency: How many shops are worked on at the same time.

            shop_timeout: Longest time for one shop in seconds; ``None`` for no limit.

        Raises:
            ConfigurationError: If a name in *shops* is unknown, or *max_concurrency* less than 1.
        """
        return await map_shops(
            self._handles(shops),
            fn,
            max_concurrency=max_concurrency,
            shop_timeout=shop_timeout,
            monotonic=self.timing.monotonic,
        )

    def stream_shops(
        self,
        fn: Callable[[S], Awaitable[T]],
        *,
        shops: Iterable[str] | None = None,
        max_concurrency: int = 50,
        shop_timeout: float | None = None,
    ) -> AsyncGenerator[Outcome[T], None]:
        """Like ``map_shops``, but yield each shop's outcome as it finishes. Leaving the loop cancels the rest."""
        return stream_shops(
            self._handles(shops),
            fn,
            max_concurrency=max_concurrency,
            shop_timeout=shop_timeout,
            monotonic=self.timing.monotonic,
        )
