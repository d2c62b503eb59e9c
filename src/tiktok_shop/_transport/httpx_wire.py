"""The wire over httpx's own connection pools: runs on asyncio and trio (docs/decisions/0005-the-wire.md)."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Awaitable, Callable

import anyio
import httpx
import sniffio

POOL_SIZE = 10
"""Connections of one pool. httpx 0.28.1's pool slows down with its size: five of ten are faster than one of fifty."""

LINGER_SECONDS = 30.0
"""How long an exchange may go on whose caller has gone."""

_detached: set[asyncio.Task[None]] = set()
"""asyncio keeps only weak references to tasks: without this set a detached one might be collected half way."""


class HttpxWire(httpx.AsyncBaseTransport):
    """
    Many small httpx pools behind one transport; every exchange runs to its end, even when its caller has gone.

    A call that is cancelled inside httpcore 1.0 loses its slot in the pool for good (httpcore issue 1093). So each
    exchange, reading the body included, runs in a task of its own which cancellation does not reach; a cancelled
    caller leaves at once, and its exchange ends by its timeouts, at the latest after ``LINGER_SECONDS``. Slots are
    counted by those tasks, so that nothing ever queues inside a pool.

    Args:
        ssl_context: For https, shared by all pools.

        proxy: URL of an HTTP(S) or SOCKS5 proxy; ``None`` goes straight.

        http2: Speak HTTP/2 where the server does.

        max_connections: Connections at once, over all pools.

        keepalive_seconds: How long an idle connection is kept.
    """

    def __init__(
        self,
        ssl_context: ssl.SSLContext,
        *,
        proxy: str | None = None,
        http2: bool = False,
        max_connections: int = 200,
        keepalive_seconds: float = 30.0,
    ) -> None:
        sizes = [POOL_SIZE] * (max_connections // POOL_SIZE)
        if max_connections % POOL_SIZE:
            sizes.append(max_connections % POOL_SIZE)
        self._pools = [
            _Pool(
                httpx.AsyncHTTPTransport(
                    verify=ssl_context,
                    http2=http2,
                    limits=httpx.Limits(
                        max_connections=size,
                        max_keepalive_connections=size,
                        keepalive_expiry=keepalive_seconds,
                    ),
                    proxy=proxy,
                ),
                size,
            )
            for size in sizes
        ]
        self._slots = anyio.Semaphore(max_connections)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return await _to_its_end(lambda: self._exchange(request))

    async def _exchange(self, request: httpx.Request) -> httpx.Response:
        async with self._slots:
            # The first pool with room: later pools stay cold, so connections are kept warm and few.
            pool = next(pool for pool in self._pools if pool.free)
            pool.free -= 1
            try:
                response = await pool.transport.handle_async_request(request)
                await response.aread()
                return response
            finally:
                pool.free += 1

    async def aclose(self) -> None:
        for pool in self._pools:
            await pool.transport.aclose()


class _Pool:
    __slots__ = ("free", "transport")

    def __init__(self, transport: httpx.AsyncHTTPTransport, size: int) -> None:
        self.transport = transport
        self.free = size


async def _to_its_end(exchange: Callable[[], Awaitable[httpx.Response]]) -> httpx.Response:
    """
    Await *exchange* in a task that the caller's cancellation does not reach.

    anyio has no task that outlives its caller without a task group, and a task group would have to be entered and left
    by the same task, which `async with` in a test fixture does not promise: hence one branch per event loop.
    """
    outcome = _Outcome()
    if sniffio.current_async_library() == "asyncio":
        task = asyncio.ensure_future(outcome.fill(exchange))
        _detached.add(task)
        task.add_done_callback(_detached.discard)
    else:
        import trio

        trio.lowlevel.spawn_system_task(outcome.fill, exchange)
    try:
        await outcome.done.wait()
    finally:
        outcome.scope.deadline = anyio.current_time() + LINGER_SECONDS
    if outcome.error is not None:
        raise outcome.error
    assert outcome.response is not None  # noqa: S101 - one of the two is set; narrows the type
    return outcome.response


class _Outcome:
    """What a detached exchange ended with."""

    __slots__ = ("done", "error", "response", "scope")

    def __init__(self) -> None:
        self.done = anyio.Event()
        self.scope = anyio.CancelScope()
        self.response: httpx.Response | None = None
        self.error: Exception | None = None

    async def fill(self, exchange: Callable[[], Awaitable[httpx.Response]]) -> None:
        try:
            with self.scope:
                self.response = await exchange()
            if self.response is None:
                self.error = httpx.ReadTimeout("the exchange outlived its caller")
        except Exception as error:  # noqa: BLE001 - handed to the caller, who raises it
            self.error = error
        finally:
            self.done.set()
