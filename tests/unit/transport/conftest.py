"""A clock that nobody waits for, a wire that answers from a script, and short ways to make a call."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import anyio
import anyio.lowlevel
import httpx
import orjson
import pytest

from tiktok_shop._transport.context import KEY, Call, CallOptions

BASE = "https://open-api.tiktokglobalshop.com"


@dataclass
class FakeTime:
    """Seconds that pass only when something sleeps."""

    at: float = 1_750_000_000.0
    slept: list[float] = field(default_factory=list)

    def now(self) -> float:
        return self.at

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.at += seconds
        await anyio.lowlevel.checkpoint()


@dataclass(frozen=True)
class Operation:
    id: str = "get_order_list"
    effect: Any = "read"
    shop_cipher: bool = True
    outcome_read: str | None = None


@dataclass(frozen=True)
class Shop:
    name: str = "SHOP1"
    shop_id: str | None = "7001"
    cipher: str | None = "ROW_cipher"
    authorization_id: str = "grant-1"


Answer = httpx.Response | Exception | Callable[[httpx.Request], Any]


class ScriptedWire(httpx.AsyncBaseTransport):
    """Gives the answers of its script, one per request, the last one again and again; keeps the requests."""

    def __init__(self, script: Sequence[Answer]) -> None:
        self.script = list(script)
        self.requests: list[httpx.Request] = []
        self.is_closed = False

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        answer = self.script.pop(0) if len(self.script) > 1 else self.script[0]
        if isinstance(answer, Exception):
            raise answer
        if isinstance(answer, httpx.Response):
            return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)
        made = answer(request)
        return await made if isinstance(made, Awaitable) else made

    async def aclose(self) -> None:
        self.is_closed = True


class Kit:
    """What the tests of a transport need."""

    def __init__(self) -> None:
        self.time = FakeTime()
        self.Operation = Operation
        self.Shop = Shop

    def wire(self, *script: Answer) -> ScriptedWire:
        return ScriptedWire(script or [self.ok()])

    def ok(self, data: Any = None, **headers: str) -> httpx.Response:
        return self.answer(0, "Success", data=data, **headers)

    def answer(
        self, code: int, message: str, *, status: int = 200, data: Any = None, **headers: str
    ) -> httpx.Response:
        body = orjson.dumps({"code": code, "message": message, "data": data, "request_id": "req-1"})
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        return httpx.Response(status, content=body, headers={"content-type": "application/json", **sent})

    def request(
        self,
        method: str = "GET",
        path: str = "/order/202309/orders",
        *,
        shop: Shop | None = Shop(),
        options: CallOptions | None = None,
        query: Sequence[tuple[str, str]] | None = None,
        **more: Any,
    ) -> httpx.Request:
        facts = {k: more.pop(k) for k in ("id", "effect", "shop_cipher", "outcome_read") if k in more}
        extra = {k: more.pop(k) for k in ("body_factory", "secret_query", "access_token") if k in more}
        call = Call(Operation(**facts), shop, options or CallOptions(), query=query, **extra)
        return httpx.Request(method, BASE + path, extensions={KEY: call}, **more)


@pytest.fixture
def kit() -> Kit:
    return Kit()
