"""One API request from bytes to bytes: faults, gateway, parameters, handler or sample, envelope, record."""

from __future__ import annotations

import logging
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import Any

import anyio
import orjson

from tiktok_shop.emulator.clock import VirtualClock
from tiktok_shop.emulator.environment import shop_handle
from tiktok_shop.emulator.faults import EARLY, Fault, Faults, mutate
from tiktok_shop.emulator.gateway import Gateway, Passed, SignatureRefusal
from tiktok_shop.emulator.limits import TOO_MANY
from tiktok_shop.emulator.oauth import Authority
from tiktok_shop.emulator.recorder import Record, Recorder
from tiktok_shop.emulator.sampling import Sampler
from tiktok_shop.emulator.seam import EmulatedRequest, Operation, Refusal, ShopRecord
from tiktok_shop.emulator.validation import Validator
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

__all__ = ["Api"]

_log = logging.getLogger("tiktok_shop.emulator")

Handler = Callable[[EmulatedRequest, World], Any]

_TOKEN_PATHS = {"/api/v2/token/get": "exchange", "/api/v2/token/refresh": "refresh"}
_OUR_ERROR = "Internal error. Please try again. If the issue persists after multiple attempts, please contact platform support."


class Api:
    """The API host and the token endpoints."""

    def __init__(
        self,
        *,
        world: World,
        clock: VirtualClock,
        gateway: Gateway,
        authority: Authority,
        validator: Validator,
        sampler: Sampler,
        handlers: Mapping[str, Handler],
        faults: Faults,
        recorder: Recorder,
        ids: RequestIds,
        sleep: Callable[[float], Awaitable[None]],
    ) -> None:
        self.ids = ids
        self._world = world
        self._clock = clock
        self._gateway = gateway
        self._authority = authority
        self._validator = validator
        self._sampler = sampler
        self._handlers = handlers
        self._faults = faults
        self._recorder = recorder
        self._sleep = sleep

    async def respond(self, incoming: Incoming) -> Answer:
        """
        Answer one request of the API or of the auth host.

        Raises:
            ConnectionCut: If a fault ends the connection.
        """
        started = time.perf_counter()
        now = self._clock.now()
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
            self.ids.next(now),
            0.0,
        )
        waited = 0.0
        try:
            if self._faults.rules or "x-emulator-fault" in incoming.headers:
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
            self._recorder.add(record)
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
            operation, path_params = self._gateway.route(incoming, now)
            record.operation = operation.id
            passed = self._gateway.check(incoming, query, operation, path_params, now)
            record.shop = shop_handle(passed.shop) if passed.shop else passed.authorization.seller_name
            data = self._handle(passed, now)
            message, code = "Success", 0
            for fault in late:
                if fault.kind in {"nulls", "unknown"}:
                    data = mutate(data, fault.kind, self._faults.rand)
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
        self._validator.check(passed)
        handler = self._handlers.get(operation.id)
        if handler is None:
            return self._sampler.data(passed, now)
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
        return handler(request, self._world)

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
            data = self._authority.exchange(query) if kind == "exchange" else self._authority.refresh(query)
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
            hit = self._faults.select(
                operation, shop, incoming.path, incoming.headers.get("x-emulator-fault")
            )
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
                seconds = fault.wait_seconds(self._faults.rand)
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
            return self._gateway.route(incoming, now)[0]
        except Refusal:
            return None

    def _shop_of(self, incoming: Incoming, query: Mapping[str, str]) -> ShopRecord | None:
        """Return the shop that a request means, before anything is checked."""
        cipher = query.get("shop_cipher")
        if cipher:
            return self._world.shop_by_cipher(cipher)
        owner = self._authority.owner_of(
            incoming.headers.get("x-tts-access-token") or query.get("refresh_token")
        )
        if owner is None:
            return None
        return next((shop for shop in self._world.shops if shop.authorization_id == owner), None)


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
