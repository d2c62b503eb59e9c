"""A raw HTTP/1.1 server on the loopback interface: what arrives is seen byte for byte."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import anyio
import anyio.abc


@asynccontextmanager
async def raw_server(answer: Callable[[bytes], Awaitable[bytes | None]]) -> AsyncIterator[str]:
    """A raw HTTP/1.1 server: *answer* gets each request's bytes; ``None`` hangs up."""

    async def serve(stream: anyio.abc.SocketStream) -> None:
        async with stream:
            buffer = b""
            try:
                while True:
                    while b"\r\n\r\n" not in buffer:
                        buffer += await stream.receive()
                    head, _, buffer = buffer.partition(b"\r\n\r\n")
                    length = next(
                        (
                            int(line.split(b":")[1])
                            for line in head.split(b"\r\n")
                            if line.lower().startswith(b"content-length")
                        ),
                        0,
                    )
                    while len(buffer) < length:
                        buffer += await stream.receive()
                    body, buffer = buffer[:length], buffer[length:]
                    reply = await answer(head + b"\r\n\r\n" + body)
                    if reply is None:
                        return
                    await stream.send(reply)
            except (anyio.EndOfStream, anyio.BrokenResourceError, anyio.ClosedResourceError):
                return

    listener = await anyio.create_tcp_listener(local_host="127.0.0.1")
    async with listener, anyio.create_task_group() as tasks:
        tasks.start_soon(listener.serve, serve)
        port = listener.extra(anyio.abc.SocketAttribute.local_port)  # noqa: S610 - anyio's, not Django's
        yield f"http://127.0.0.1:{port}"
        tasks.cancel_scope.cancel()
