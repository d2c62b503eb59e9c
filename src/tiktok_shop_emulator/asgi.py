"""ASGI in, ASGI out."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, MutableMapping
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

import anyio

from tiktok_shop._protocol.signature import is_multipart
from tiktok_shop_emulator.messages import Answer, ConnectionCut, Incoming, json_answer
from tiktok_shop_emulator.multipart import FormReader

__all__ = [
    "Receive",
    "Scope",
    "Send",
    "TooLargeError",
    "chunks",
    "is_local",
    "lifespan",
    "read",
    "read_body",
    "serve",
]

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Sleep = Callable[[float], Awaitable[None]]

MOST_BYTES = 10 * 1024 * 1024
"""Of a JSON body."""

MOST_FORM_BYTES = 120 * 1024 * 1024
"""Of a multipart body: the largest file that the API takes has 100 MB."""


class TooLargeError(Exception):
    """A body is larger than any that the API takes."""

    def __init__(self, most: int) -> None:
        super().__init__(f"The request body exceeds the maximum limit of {most // 2**20} MB.")


class _GoneError(Exception):
    """The client has gone in the middle of its request."""


ABORT = "tiktok_shop.abort"
"""Where ``server`` puts, into the connection's state, the function that ends it as a broken network would."""


async def serve(
    respond: Callable[[Incoming], Awaitable[Answer]], scope: Scope, receive: Receive, send: Send, sleep: Sleep
) -> None:
    """Read one request, have it answered by *respond*, send the answer."""
    try:
        incoming = await read(scope, receive)
        if incoming is None:
            return
        answer = await respond(incoming)
    except TooLargeError as error:
        answer = json_answer({"code": 36009021, "message": str(error), "data": None}, 413)
        answer.headers.append(("connection", "close"))  # what is left of the body is not read
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
    """
    Return the whole request; ``None`` if the client has gone.

    Raises:
        TooLargeError: If its body is larger than any that the API takes.
    """
    raw_path: bytes = scope.get("raw_path") or scope["path"].encode()
    incoming = Incoming(
        scope["method"],
        raw_path.decode("latin-1"),
        scope["query_string"].decode("latin-1"),
        # Of a repeated header the first counts.
        {name.decode("latin-1"): value.decode("latin-1") for name, value in reversed(scope["headers"])},
    )
    try:
        await read_body(incoming, _pieces(receive))
    except _GoneError:
        return None
    return incoming


async def read_body(incoming: Incoming, pieces: AsyncIterator[bytes]) -> None:
    """
    Read the body of *incoming*: a multipart one as it comes, keeping of files what is needed; all else whole.

    Raises:
        TooLargeError: If it is larger than any that the API takes.
    """
    content_type = incoming.headers.get("content-type", "")
    form = is_multipart(content_type)
    most = MOST_FORM_BYTES if form else MOST_BYTES
    announced = incoming.headers.get("content-length", "")
    if announced.isdecimal() and int(announced) > most:
        raise TooLargeError(most)
    reader: FormReader | None = None
    body = bytearray()
    size = 0
    async for piece in pieces:
        size += len(piece)
        if size > most:
            raise TooLargeError(most)
        if not form:
            body += piece
            continue
        try:
            if reader is None and not incoming.unreadable:
                reader = FormReader(content_type)
            if reader is not None:
                reader.feed(piece)
        except ValueError:
            incoming.unreadable, reader = True, None
    incoming.body = bytes(body)
    if reader is not None and size:
        try:
            incoming.form = reader.close()
        except ValueError:
            incoming.unreadable = True


async def _pieces(receive: Receive) -> AsyncIterator[bytes]:
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise _GoneError
        yield message.get("body", b"")
        if not message.get("more_body"):
            return


def is_local(host: str) -> bool:
    """
    Return whether a ``Host`` header names this machine: an address, or ``localhost``.

    A page that a stranger's name server points at this machine (DNS rebinding) has that stranger's name in it, and an
    address never.
    """
    name = urlsplit(f"//{host}").hostname or ""
    try:
        ip_address(name)
    except ValueError:
        return name == "localhost" or name.endswith(".localhost")
    return True


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
