"""Serve an ASGI application on this machine for the few requests that bring a person back from the consent page."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any
from urllib.parse import unquote

import anyio
from anyio.abc import SocketStream

from tiktok_shop.errors import ConfigurationError

__all__ = ["serve_until"]

Message = MutableMapping[str, Any]
Application = Callable[
    [Message, Callable[[], Awaitable[Message]], Callable[[Message], Awaitable[None]]], Awaitable[None]
]

_LONGEST_HEAD = 16 * 1024
_AT_ONCE = 16


async def serve_until(
    application: Application, done: anyio.Event, *, host: str, port: int, seconds: float
) -> bool:
    """
    Answer requests without a body until *done* is set; return whether it was in time.

    It speaks as much HTTP/1.1 as a browser or a proxy in front needs for that, one request per connection.

    Args:
        application: What answers.

        done: Ends it, after the answer under way was sent.

        host: Address to listen on; leave it at the loopback, and let a proxy stand in front.

        port: Where the app's redirect URL leads.

        seconds: Longest wait.

    Raises:
        ConfigurationError: If the port cannot be had.
    """
    slots = anyio.Semaphore(_AT_ONCE)

    async def serve(stream: SocketStream) -> None:
        async with stream, slots:
            try:
                with anyio.move_on_after(60):
                    await _answer(application, stream)
            except (anyio.BrokenResourceError, anyio.EndOfStream, anyio.ClosedResourceError):
                return  # the browser went away

    try:
        listener = await anyio.create_tcp_listener(local_host=host, local_port=port)
    except OSError as error:
        raise ConfigurationError(
            f"cannot listen on {host}:{port}: {error.strerror or error}; use --port"
        ) from error
    async with listener, anyio.create_task_group() as answers:
        async with anyio.create_task_group() as listening:
            listening.start_soon(listener.serve, serve, answers)
            with anyio.move_on_after(seconds):
                await done.wait()
            listening.cancel_scope.cancel()
        answers.cancel_scope.deadline = anyio.current_time() + 2  # the page that says thank you is on its way
    return done.is_set()


async def _answer(application: Application, stream: SocketStream) -> None:
    scope = await _scope(stream)
    if scope is None:
        await stream.send(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        return
    parts: list[bytes] = []

    async def receive() -> Message:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Message) -> None:
        if message["type"] == "http.response.start":
            head = b"".join(name + b": " + value + b"\r\n" for name, value in message["headers"])
            parts.append(f"HTTP/1.1 {message['status']} \r\n".encode() + head + b"connection: close\r\n\r\n")
        else:
            parts.append(message.get("body", b""))

    await application(scope, receive, send)
    await stream.send(b"".join(parts))


async def _scope(stream: SocketStream) -> Message | None:
    """Read the head of a request; ``None`` where what came is none."""
    head = b""
    with anyio.move_on_after(10):
        while b"\r\n\r\n" not in head and len(head) < _LONGEST_HEAD:
            head += await stream.receive()
    first, _, rest = head.partition(b"\r\n\r\n")[0].partition(b"\r\n")
    words = first.split(b" ")
    if b"\r\n\r\n" not in head or len(words) != 3 or not words[1].startswith(b"/"):
        return None
    path, _, query = words[1].partition(b"?")
    headers = [line.partition(b":") for line in rest.split(b"\r\n") if line]
    return {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.4"},
        "http_version": "1.1",
        "method": words[0].decode("ascii", "replace"),
        "scheme": "http",
        "path": unquote(path.decode("latin-1")),
        "raw_path": path,
        "root_path": "",
        "query_string": query,
        "headers": [(name.strip().lower(), value.strip()) for name, _, value in headers],
    }
