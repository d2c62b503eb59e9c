"""The emulator on a real port, with uvicorn."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import AsyncIterator, Callable, Generator, Iterator
from typing import TYPE_CHECKING, Any

import anyio

from tiktok_shop_emulator.app import Emulator
from tiktok_shop_emulator.asgi import ABORT

if TYPE_CHECKING:
    import uvicorn

__all__ = ["bind", "make_server", "serving", "serving_in_thread"]


def bind(host: str, port: int) -> tuple[socket.socket, str]:
    """
    Return a bound socket and the base URL of who listens on it; port 0 takes a free one.

    Raises:
        OSError: If the address cannot be had.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # With the protocol named, asyncio turns Nagle's algorithm off; without, each answer waits 40 ms for an ACK.
    bound = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        bound.bind((host, port))
    except OSError:
        bound.close()
        raise
    reachable = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(host, f"[{host}]" if ":" in host else host)  # noqa: S104 - what to connect to
    return bound, f"http://{reachable}:{bound.getsockname()[1]}"


def make_server(emulator: Emulator, on_ready: Callable[[], object]) -> uvicorn.Server:
    """
    Return a server for ``serve(sockets=[…])``; it calls *on_ready* once, and ends when its ``should_exit`` is set.

    No access log, no ``Date`` of its own (the emulator's clock has one), and no signal handlers: the process belongs to
    whoever started us.
    """
    import uvicorn

    class Server(uvicorn.Server):
        @contextlib.contextmanager
        def capture_signals(self) -> Generator[None, None, None]:
            yield

        async def startup(self, sockets: list[socket.socket] | None = None) -> None:
            await super().startup(sockets)
            on_ready()

    config = uvicorn.Config(
        emulator,
        http=_protocol(),
        ws="none",
        lifespan="on",
        access_log=False,
        log_config=None,
        date_header=False,
        server_header=False,
        timeout_keep_alive=75,
        timeout_graceful_shutdown=1,
        backlog=4096,
    )
    return Server(config)


def _protocol() -> type[Any]:
    """Return uvicorn's HTTP protocol, with a way for the application to end the connection as a broken network would."""
    from uvicorn.protocols.http.auto import AutoHTTPProtocol

    class Cuttable(AutoHTTPProtocol):  # type: ignore[misc,valid-type]  # uvicorn picks it by what is installed
        app_state: dict[str, Any]

        def connection_made(self, transport: Any) -> None:
            super().connection_made(transport)

            def abort() -> None:
                transport.abort()

            self.app_state = {**self.app_state, ABORT: abort}

    return Cuttable


@contextlib.asynccontextmanager
async def serving(emulator: Emulator, host: str = "127.0.0.1", port: int = 0) -> AsyncIterator[str]:
    """
    Serve on a port, in this event loop (asyncio), while the block runs; yields the base URL.

    Raises:
        OSError: If the address cannot be had.
    """
    bound, emulator.base_url = bind(host, port)
    ready = anyio.Event()
    server = make_server(emulator, ready.set)
    ended = anyio.Event()
    async with anyio.create_task_group() as tasks:

        async def run() -> None:
            try:
                await server.serve(sockets=[bound])
            finally:
                ended.set()

        tasks.start_soon(run)
        try:
            await ready.wait()
            yield emulator.base_url
        finally:
            # Ctrl-C cancels the block, not the server: one that is cut off in its turn prints a traceback
            server.should_exit = True
            with anyio.CancelScope(shield=True):
                await ended.wait()


@contextlib.contextmanager
def serving_in_thread(emulator: Emulator, host: str = "127.0.0.1", port: int = 0) -> Iterator[str]:
    """
    Serve on a port from a thread of its own while the block runs; yields the base URL.

    For callers without an asyncio loop. Change the emulator by its admin API then: its state belongs to the thread.

    Raises:
        OSError: If the address cannot be had.
    """
    bound, emulator.base_url = bind(host, port)
    ready = threading.Event()
    server = make_server(emulator, ready.set)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [bound]}, daemon=True, name="emulator")
    thread.start()
    try:
        ready.wait()
        yield emulator.base_url
    finally:
        server.should_exit = True
        thread.join()
