"""The emulator: an ASGI application, and the same without ASGI for in-process clients."""

from __future__ import annotations

import logging
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping, MutableMapping
from typing import Any

import anyio
import orjson

from tiktok_shop.emulator.admin import Admin
from tiktok_shop.emulator.clock import VirtualClock
from tiktok_shop.emulator.consent import AUTHORIZE_PATHS, Consent
from tiktok_shop.emulator.environment import shop_handle
from tiktok_shop.emulator.faults import EARLY, Fault, Faults, mutate
from tiktok_shop.emulator.gateway import Gateway, Passed, Policy, SignatureRefusal
from tiktok_shop.emulator.landing import landing_page
from tiktok_shop.emulator.limits import TOO_MANY, Limits
from tiktok_shop.emulator.oauth import Authority, Rotation
from tiktok_shop.emulator.recorder import Record, Recorder
from tiktok_shop.emulator.routes import Router
from tiktok_shop.emulator.sampling import Sampler
from tiktok_shop.emulator.seam import HANDLERS, EmulatedRequest, Event, Operation, Refusal, ShopRecord
from tiktok_shop.emulator.spec import SpecBook
from tiktok_shop.emulator.validation import Validator
from tiktok_shop.emulator.webhook_sender import WebhookSender
from tiktok_shop.emulator.winninghunter import MarketApi
from tiktok_shop.emulator.wire import (
    Answer,
    ConnectionCut,
    Incoming,
    RequestIds,
    envelope,
    html,
    http_date,
    query_dict,
)
from tiktok_shop.emulator.world import World

__all__ = ["Emulator"]

_log = logging.getLogger("tiktok_shop.emulator")

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

_TOKEN_PATHS = {"/api/v2/token/get": "exchange", "/api/v2/token/refresh": "refresh"}
_OUR_ERROR = "Internal error. Please try again. If the issue persists after multiple attempts, please contact platform support."


class Emulator:
    """
    A TikTok Shop of your own: gateway, auth host and admin pages on one address.

    Args:
        shops: How many shops there are. Their business data is made when somebody asks for it.

        seed: The same seed makes the same shops, tokens and data.

        clock: Virtual time; the wall clock if ``None``.

        policy: What the gateway does where the platform is unknown or unkind.

        rotation: What a refresh does to the refresh token: ``none``, ``grace`` or ``at_once``.

        faults: Rules in force from the start; texts are read by ``parse_fault``.

        limits: Budgets; none if ``None``.

        redirect_url: Where the consent page sends people; it shows the code if ``None``.

        operations: What the API has; the generated registry if ``None``.

        sleep: Waits real seconds. An argument, so that tests never wait.
    """

    def __init__(
        self,
        *,
        shops: int = 6,
        seed: int = 1,
        clock: VirtualClock | None = None,
        policy: Policy | None = None,
        rotation: Rotation = "none",
        faults: Iterable[Fault | str] = (),
        limits: Limits | None = None,
        redirect_url: str | None = None,
        operations: Iterable[Operation] | None = None,
        sleep: Callable[[float], Awaitable[None]] = anyio.sleep,
    ) -> None:
        import tiktok_shop.emulator.handlers  # noqa: F401 - registers the handlers

        self.seed = seed
        self.clock = clock or VirtualClock()
        self.world = World(seed=seed, shop_count=shops, clock=self.clock, on_event=self._on_event)
        self.authority = Authority(self.world, self.clock, seed=seed, rotation=rotation)
        self.faults = Faults(seed, faults)
        self.limits = limits or Limits()
        self.recorder = Recorder()
        self.spec = SpecBook()
        self.operations = list(_registry() if operations is None else operations)
        self.gateway = Gateway(
            self.world, self.authority, Router(self.operations), self.limits, policy or Policy()
        )
        self.validator = Validator(self.spec)
        self.sampler = Sampler(self.spec, seed)
        self.webhooks = WebhookSender(self.world, self.clock, seed=seed)
        self.consent = Consent(self.world, self.authority, redirect_url)
        self.base_url = "http://testserver"
        """Where the server listens; set by whoever starts one, shown to people."""

        self._handlers = {
            **HANDLERS,
            "get_shop_webhooks": self.webhooks.answer_get,
            "update_shop_webhook": self.webhooks.answer_put,
            "delete_webhook_for_an_event": self.webhooks.answer_delete,
            "deauthorize_shop": self._deauthorize,
        }
        self.market = MarketApi(self.clock, seed=seed)
        self._admin = Admin(self)
        self._ids = RequestIds(seed)
        self._sleep = sleep
        self._snapshots: dict[str, Any] = {}

    def withdraw(self, authorization_id: str) -> None:
        """
        Let a seller take the consent back; the shops' webhooks tell of it.

        Raises:
            KeyError: If there is no such authorization.
        """
        self.authority.withdraw(authorization_id)
        for shop in self.world.shops:
            if shop.authorization_id == authorization_id:
                self.webhooks.enqueue(
                    Event(6, shop.shop_id, {"message": "Seller has cancelled the authorization."})
                )

    def _deauthorize(self, request: EmulatedRequest, _world: Any) -> dict[str, Any]:
        assert request.authorization is not None  # noqa: S101 - the gateway asked for a token
        self.withdraw(request.authorization.authorization_id)
        return {}

    # Time travel.

    def snapshot(self) -> str:
        """Keep the state of everything but the record of requests; return its name for ``restore``."""
        name = f"s{len(self._snapshots) + 1}"
        self._snapshots[name] = (
            self.world.snapshot(),
            self.authority.snapshot(),
            self.faults.snapshot(),
            self.clock.snapshot(),
            self.webhooks.snapshot(),
            self._ids.snapshot(),
        )
        return name

    def restore(self, name: str) -> None:
        """
        Go back to a snapshot; it can be restored again.

        Raises:
            KeyError: If there is none of that name.
        """
        world, authority, faults, clock, webhooks, ids = self._snapshots[name]
        self.world.restore(world)
        self.authority.restore(authority)
        self.faults.restore(faults)
        self.clock.restore(clock)
        self.webhooks.restore(webhooks)
        self._ids.restore(ids)
        self.limits.clear()

    # Answering.

    async def respond(self, incoming: Incoming) -> Answer:
        """
        Answer one request.

        Raises:
            ConnectionCut: If a fault ends the connection.
        """
        path = incoming.path
        if path == "/":
            return landing_page() if incoming.method == "GET" else html("", 405)
        if path.startswith("/_emulator/"):
            return await self._admin.respond(incoming)
        if self.market.serves(path):
            return self.market.respond(incoming)
        if path in AUTHORIZE_PATHS:
            return self.consent.respond(incoming)
        return await self._api(incoming)

    async def _api(self, incoming: Incoming) -> Answer:
        started = time.perf_counter()
        now = self.clock.now()
        query = query_dict(incoming.query)
        record = Record(
            now,
            incoming.method,
            incoming.path,
            dict(query),
            None,
            None,
            0,
            None,
            "",
            self._ids.next(now),
            0.0,
        )
        waited = 0.0
        try:
            if self.faults.rules or "x-emulator-fault" in incoming.headers:
                answer = await self._with_faults(incoming, query, now, record)
                waited = record.ms
            else:
                answer = self._process(incoming, query, now, record)
        except ConnectionCut:
            record.status = 0
            record.message = record.message or "connection cut"
            raise
        finally:
            record.ms = round((time.perf_counter() - started) * 1000 - waited, 3)
            self.recorder.add(record)
        return answer

    def _process(
        self,
        incoming: Incoming,
        query: dict[str, str],
        now: float,
        record: Record,
        late: Iterable[Fault] = (),
    ) -> Answer:
        """Route, check, handle and wrap."""
        try:
            kind = _TOKEN_PATHS.get(incoming.path)
            if kind is not None:
                return self._token(kind, incoming, query, now, record)
            operation, path_params = self.gateway.route(incoming, now)
            record.operation = operation.id
            passed = self.gateway.check(incoming, query, operation, path_params, now)
            record.shop = shop_handle(passed.shop) if passed.shop else passed.authorization.seller_name
            data = self._handle(passed, now)
            message, code = "Success", 0
            for fault in late:
                if fault.kind in {"nulls", "unknown"}:
                    data = mutate(data, fault.kind, self.faults.rand)
                elif fault.kind == "code":
                    return self._refused(
                        Refusal(fault.code or 36009003, fault.message or _OUR_ERROR, fault.status or 200),
                        now,
                        record,
                    )
            record.status, record.code, record.message = 200, code, message
            return Answer(
                200, envelope(0, message, data, record.request_id), headers=[("date", http_date(now))]
            )
        except Refusal as refusal:
            return self._refused(refusal, now, record)
        except Exception:  # noqa: BLE001 - a server answers 500 and goes on; the log has the traceback
            _log.exception("the emulator failed on %s %s", incoming.method, incoming.path)
            return self._refused(Refusal(36009003, _OUR_ERROR, 500), now, record)

    def _handle(self, passed: Passed, now: float) -> Any:
        operation = passed.operation
        self.validator.check(passed)
        handler = self._handlers.get(operation.id)
        if handler is None:
            return self.sampler.data(passed, now)
        request = EmulatedRequest(
            operation,
            passed.path_params,
            passed.query,
            passed.body,
            passed.files,
            passed.shop,
            passed.authorization,
            int(now),
        )
        return handler(request, self.world)

    def _token(
        self, kind: str, incoming: Incoming, query: dict[str, str], now: float, record: Record
    ) -> Answer:
        if incoming.method != "GET":
            raise Refusal(
                36009010, "Invalid method. The HTTP method used is not supported by this endpoint.", 405
            )
        record.operation = f"token_{kind}"
        headers = [("date", http_date(now))]
        try:
            data = self.authority.exchange(query) if kind == "exchange" else self.authority.refresh(query)
        except Refusal as refusal:
            # The auth host leaves ``data`` out of a refusal, and answers it with HTTP 200.
            record.status, record.code, record.message = refusal.http_status, refusal.code, refusal.message
            body = {"code": refusal.code, "message": refusal.message, "request_id": record.request_id}
            return Answer(refusal.http_status, orjson.dumps(body), headers=headers)
        record.shop = data["seller_name"]
        record.status, record.code, record.message = 200, 0, "success"
        return Answer(200, envelope(0, "success", data, record.request_id), headers=headers)

    def _refused(self, refusal: Refusal, now: float, record: Record) -> Answer:
        record.status, record.code, record.message = refusal.http_status, refusal.code, refusal.message
        if isinstance(refusal, SignatureRefusal):
            record.explain = refusal.text
        message = refusal.message
        if 400 <= refusal.http_status < 429:
            message = f"{message} For more details: https://m.tiktok.shop/s/AIu6dbFhs2XW"
        return Answer(
            refusal.http_status,
            envelope(refusal.code, message, refusal.data, record.request_id),
            headers=[("date", http_date(now))],
        )

    # Faults.

    async def _with_faults(
        self, incoming: Incoming, query: dict[str, str], now: float, record: Record
    ) -> Answer:
        """Answer with the faults that hit; ``record.ms`` returns the planned waits in milliseconds."""
        operation = self._operation_of(incoming, now)
        shop = self._shop_of(incoming, query)
        try:
            hit = self.faults.select(operation, shop, incoming.path, incoming.headers.get("x-emulator-fault"))
        except ValueError as error:
            return self._refused(Refusal(36009004, f"x-emulator-fault: {error}", 400), now, record)
        if operation is not None:
            record.operation = operation.id
        if shop is not None:
            record.shop = shop_handle(shop)
        record.fault = ", ".join(fault.kind for fault in hit) or None
        for fault in hit:
            if fault.kind == "skewed_clock":
                now += fault.seconds
        for fault in hit:
            if fault.kind in EARLY:
                answer = await self._early(fault, now, record)
                if answer is not None:
                    return answer
        late = [fault for fault in hit if fault.kind not in EARLY]
        answer = self._process(incoming, query, now, record, late)
        for fault in late:
            _spoil(fault, answer)
        return answer

    async def _early(self, fault: Fault, now: float, record: Record) -> Answer | None:
        match fault.kind:
            case "latency":
                seconds = fault.wait_seconds(self.faults.rand)
                record.ms += seconds * 1000
                await self._sleep(seconds)
            case "hang":
                record.message = "hangs"
                await anyio.sleep_forever()
            case "cut_before":
                record.message = "connection cut before the request was processed"
                raise ConnectionCut
            case "rate_limit":
                code, message = fault.code or 36009002, fault.message or TOO_MANY
                answer = self._refused(Refusal(code, message, fault.status or 429), now, record)
                if fault.retry_after is not None:
                    answer.headers.append(("retry-after", fault.retry_after))
                return answer
            case "server_error":
                refusal = Refusal(fault.code or 36009003, fault.message or _OUR_ERROR, fault.status or 500)
                return self._refused(refusal, now, record)
            case "html":
                record.status, record.message = fault.status or 502, "an HTML page of a proxy"
                return html("<html><head><title>502 Bad Gateway</title></head></html>", record.status)
            case "expired_token":
                text = "Expired credentials. The 'x-tts-access-token' header has expired."
                return self._refused(Refusal(105002, text, 401), now, record)
            case "withdrawn":
                text = "Invalid credentials. The authorization was withdrawn by the seller."
                return self._refused(Refusal(105001, text, 401), now, record)
            case _:
                pass
        return None

    def _operation_of(self, incoming: Incoming, now: float) -> Operation | None:
        try:
            return self.gateway.route(incoming, now)[0]
        except Refusal:
            return None

    def _shop_of(self, incoming: Incoming, query: Mapping[str, str]) -> ShopRecord | None:
        """Return the shop that a request means, before anything is checked."""
        cipher = query.get("shop_cipher")
        if cipher:
            return self.world.shop_by_cipher(cipher)
        owner = self.authority.owner_of(
            incoming.headers.get("x-tts-access-token") or query.get("refresh_token")
        )
        if owner is None:
            return None
        return next((shop for shop in self.world.shops if shop.authorization_id == owner), None)

    def _on_event(self, event: Any) -> None:
        self.webhooks.enqueue(event)

    # ASGI.

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one ASGI connection."""
        if scope["type"] == "lifespan":
            await self._lifespan(receive, send)
            return
        if scope["type"] != "http":
            raise RuntimeError(f"cannot serve {scope['type']}")
        raw_path = scope.get("raw_path") or scope["path"].encode()
        message = await receive()
        body = message.get("body", b"")
        if message.get("more_body"):
            parts = [body]
            while message.get("more_body"):
                message = await receive()
                parts.append(message.get("body", b""))
            body = b"".join(parts)
        if message["type"] == "http.disconnect":
            return
        incoming = Incoming(
            scope["method"],
            raw_path.decode("latin-1"),
            scope["query_string"].decode("latin-1"),
            {name.decode("latin-1"): value.decode("latin-1") for name, value in reversed(scope["headers"])},
            body,
        )
        try:
            answer = await self.respond(incoming)
        except ConnectionCut as cut:
            if cut.answer is not None:
                await send(_start(cut.answer))
                await send({"type": "http.response.body", "body": cut.part, "more_body": True})
            abort = scope.get("state", {}).get("tiktok_shop.abort")
            if abort is None:
                raise
            abort()
            # Stay until the server has noticed: an application that returns without an answer is answered for with 500.
            while (await receive())["type"] != "http.disconnect":
                pass
            return
        await send(_start(answer))
        if answer.slow_seconds and answer.body:
            await self._send_slowly(answer, send)
        else:
            await send({"type": "http.response.body", "body": answer.body})

    async def _send_slowly(self, answer: Answer, send: Send) -> None:
        async for chunk in self.chunks(answer):
            await send({"type": "http.response.body", "body": chunk, "more_body": True})
        await send({"type": "http.response.body", "body": b""})

    async def chunks(self, answer: Answer) -> AsyncIterator[bytes]:
        """Yield the body in ten pieces, a tenth of ``slow_seconds`` before each."""
        size = max(1, -(-len(answer.body) // 10))
        for at in range(0, len(answer.body), size):
            await self._sleep(answer.slow_seconds / 10)
            yield answer.body[at : at + size]

    async def _lifespan(self, receive: Receive, send: Send) -> None:
        async with anyio.create_task_group() as tasks:
            while True:
                message = await receive()
                if message["type"] == "lifespan.startup":
                    tasks.start_soon(self.webhooks.run)
                    await send({"type": "lifespan.startup.complete"})
                elif message["type"] == "lifespan.shutdown":
                    tasks.cancel_scope.cancel()
                    await send({"type": "lifespan.shutdown.complete"})
                    return


def _start(answer: Answer) -> MutableMapping[str, Any]:
    headers = [
        (b"content-type", answer.content_type.encode()),
        (b"content-length", str(len(answer.body)).encode()),
    ]
    headers += [(name.encode(), value.encode("latin-1")) for name, value in answer.headers]
    return {"type": "http.response.start", "status": answer.status, "headers": headers}


def _spoil(fault: Fault, answer: Answer) -> None:
    """Let a late fault act on a ready answer."""
    match fault.kind:
        case "cut_after":
            raise ConnectionCut
        case "cut_during":
            raise ConnectionCut(answer.body[: len(answer.body) // 2], answer)
        case "malformed_json":
            answer.body = b"{'code': 0, 'data': oops," + answer.body[1:]
        case "truncated_json":
            answer.body = answer.body[: len(answer.body) * 2 // 3]
        case "slow_body":
            answer.slow_seconds = fault.seconds
        case _:
            pass


def _registry() -> Iterable[Operation]:
    from tiktok_shop_openapi.registry import OPERATIONS

    return OPERATIONS.values()
