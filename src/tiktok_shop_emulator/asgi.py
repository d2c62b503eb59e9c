"""ASGI in, ASGI out."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, MutableMapping
from typing import Any

import anyio

from tiktok_shop_emulator.messages import Answer, ConnectionCut, Incoming

__all__ = ["Receive", "Scope", "Send", "chunks", "lifespan", "read", "serve"]

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Sleep = Callable[[float], Awaitable[None]]

ABORT = "tiktok_shop.abort"
"""Where ``server`` puts, into the connection's state, the function that ends it as a broken network would."""


async def serve(
    respond: Callable[[Incoming], Awaitable[Answer]], scope: Scope, receive: Receive, send: Send, sleep: Sleep
) -> None:
    """Read one request, have it answered by *respond*, send the answer."""
    incoming = await read(scope, receive)
    if incoming is None:
        return
    try:
        answer = await respond(incoming)
    except ConnectionCut as cut:
        if cut.answer is not None:
            await send(_start(cut.answer))
            await send({"type": "http.response.body", "body": cut.part, "more_body": True})
        abort = scope.get("state", {}).get(ABORT)
        if abort is None:
            raise
        abort()
        # Stay until the server has noticed: an application that returns without an answer is answered for with 500.
        while (await receive())["type"] != "http.disconnect":
            pass
        return
    await send(_start(answer))
    if answer.slow_seconds and answer.body:
        async for chunk in chunks(answer, sleep):
            await send({"type": "http.response.body", "body": chunk, "more_body": True})
        await send({"type": "http.response.body", "body": b""})
    else:
        await send({"type": "http.response.body", "body": answer.body})


async def read(scope: Scope, receive: Receive) -> Incoming | None:
    """Return the whole request; ``None`` if the client has gone."""
    message = await receive()
    parts = [message.get("body", b"")]
    while message.get("more_body"):
        message = await receive()
        parts.append(message.get("body", b""))
    if message["type"] == "http.disconnect":
        return None
    raw_path: bytes = scope.get("raw_path") or scope["path"].encode()
    return Incoming(
        scope["method"],
        raw_path.decode("latin-1"),
        scope["query_string"].decode("latin-1"),
        # Of a repeated header the first counts.
        {name.decode("latin-1"): value.decode("latin-1") for name, value in reversed(scope["headers"])},
        b"".join(parts),
    )


async def chunks(answer: Answer, sleep: Sleep) -> AsyncIterator[bytes]:
    """Yield the body in ten pieces, a tenth of ``slow_seconds`` before each."""
    size = max(1, -(-len(answer.body) // 10))
    for at in range(0, len(answer.body), size):
        await sleep(answer.slow_seconds / 10)
        yield answer.body[at : at + size]


async def lifespan(run: Callable[[], Coroutine[Any, Any, None]], receive: Receive, send: Send) -> None:
    """Keep *run* running between the server's start and its end."""
    async with anyio.create_task_group() as tasks:
        while True:
            message = await receive()
            if message["type"] == "lifespan.startup":
                tasks.start_soon(run)
                await send({"type": "lifespan.startup.complete"})
            elif message["type"] == "lifespan.shutdown":
                tasks.cancel_scope.cancel()
                break
    await send({"type": "lifespan.shutdown.complete"})


def _start(answer: Answer) -> MutableMapping[str, Any]:
    headers = [
        (b"content-type", answer.content_type.encode()),
        (b"content-length", str(len(answer.body)).encode()),
    ]
    headers += [(name.encode(), value.encode("latin-1")) for name, value in answer.headers]
    return {"type": "http.response.start", "status": answer.status, "headers": headers}
