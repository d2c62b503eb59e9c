"""What the ASGI applications of this package share: types, and the answers to what is not an HTTP request."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

__all__ = ["Receive", "Scope", "Send", "answer_other"]

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]


async def answer_other(scope: Scope, receive: Receive, send: Send) -> bool:
    """
    Answer a connection that is not HTTP; return whether it was one.

    Lifespan messages are acknowledged, because there is nothing to start or to stop; a websocket is closed.
    """
    if scope["type"] == "lifespan":
        while True:
            message = await receive()
            await send({"type": f"{message['type']}.complete"})
            if message["type"] == "lifespan.shutdown":
                return True
    if scope["type"] == "websocket":
        await receive()
        await send({"type": "websocket.close", "code": 1003})
        return True
    return False
