"""The API host and the token endpoints: gateway, parameters, handler or sample, envelope."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import orjson

from tiktok_shop_emulator.faults import Fault, Faults, mutate
from tiktok_shop_emulator.gateway.checks import Gateway, Passed, SignatureRefusal
from tiktok_shop_emulator.gateway.limits import TOO_MANY
from tiktok_shop_emulator.gateway.validation import Validator
from tiktok_shop_emulator.handlers.registry import Handler
from tiktok_shop_emulator.messages import (
    Answer,
    Incoming,
    envelope,
    http_date,
)
from tiktok_shop_emulator.request import EmulatedRequest, Refusal
from tiktok_shop_emulator.requests_log import RequestRecord
from tiktok_shop_emulator.sampling import Sampler
from tiktok_shop_emulator.tokens import Authority
from tiktok_shop_emulator.world import World
from tiktok_shop_emulator.world.identity import Shop
from tiktok_shop_runtime.operations import Operation

__all__ = ["PartnerApi"]

_TOKEN_PATHS = {"/api/v2/token/get": "exchange", "/api/v2/token/refresh": "refresh"}
_OUR_ERROR = "Internal error. Please try again. If the issue persists after multiple attempts, please contact platform support."
_REFUSALS = {
    "rate_limit": (36009002, TOO_MANY, 429),
    "expired_token": (105002, "Expired credentials. The 'x-tts-access-token' header has expired.", 401),
    "withdrawn": (105001, "Invalid credentials. The authorization was withdrawn by the seller.", 401),
    "code": (36009003, _OUR_ERROR, 200),
}
"""Fault to code, message and HTTP status; ``server_error`` is the default."""


class PartnerApi:
    """A ``fault_injection.Service``: the API host and the token endpoints."""

    def __init__(
        self,
        *,
        world: World,
        gateway: Gateway,
        authority: Authority,
        validator: Validator,
        sampler: Sampler,
        handlers: Mapping[str, Handler],
        faults: Faults,
    ) -> None:
        self._world = world
        self._gateway = gateway
        self._authority = authority
        self._validator = validator
        self._sampler = sampler
        self._handlers = handlers
        self._faults = faults

    def process(
        self,
        incoming: Incoming,
        query: dict[str, str],
        now: float,
        record: RequestRecord,
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
            record.shop = passed.shop.handle if passed.shop else passed.authorization.name
            data = self._handle(passed, now)
            message, code = "Success", 0
            for fault in late:
                if fault.kind in {"nulls", "unknown"}:
                    data = mutate(data, fault.kind, self._faults.rand)
                elif fault.kind == "code":
                    return self.refuse(fault, now, record)
            record.status, record.code, record.message = 200, code, message
            return Answer(
                200, envelope(0, message, data, record.request_id), headers=[("date", http_date(now))]
            )
        except Refusal as refusal:
            return self._refused(refusal, now, record)

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
        self, kind: str, incoming: Incoming, query: dict[str, str], now: float, record: RequestRecord
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
        record.shop = data["seller_name"] or data["open_id"]
        record.status, record.code, record.message = 200, 0, "success"
        return Answer(200, envelope(0, "success", data, record.request_id), headers=headers)

    def _refused(self, refusal: Refusal, now: float, record: RequestRecord) -> Answer:
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

    def refuse(self, fault: Fault, now: float, record: RequestRecord) -> Answer:
        """Return what *fault* asks for, in the platform's words."""
        code, message, status = _REFUSALS.get(fault.kind, (36009003, _OUR_ERROR, 500))
        refusal = Refusal(fault.code or code, fault.message or message, fault.status or status)
        return self._refused(refusal, now, record)

    def misread(self, text: str, now: float, record: RequestRecord) -> Answer:
        """Return the refusal of a request whose ``x-emulator-fault`` cannot be read."""
        return self._refused(Refusal(36009004, text, 400), now, record)

    def place(
        self, incoming: Incoming, query: Mapping[str, str], now: float
    ) -> tuple[Operation | None, Shop | None]:
        """Return which operation and whose shop a request means, before anything is checked."""
        return self._operation_of(incoming, now), self._shop_of(incoming, query)

    def _operation_of(self, incoming: Incoming, now: float) -> Operation | None:
        try:
            return self._gateway.route(incoming, now)[0]
        except Refusal:
            return None

    def _shop_of(self, incoming: Incoming, query: Mapping[str, str]) -> Shop | None:
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
