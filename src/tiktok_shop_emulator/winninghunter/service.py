"""The emulated WinningHunter as a service: its operations have names, requests are noted, and faults hit it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any

import orjson

from tiktok_shop_emulator.faults import Fault, Faults, mutate
from tiktok_shop_emulator.gateway.routes import Router
from tiktok_shop_emulator.messages import Answer, Incoming, http_date, json_answer
from tiktok_shop_emulator.requests_log import RequestRecord
from tiktok_shop_emulator.winninghunter.api import MarketApi
from tiktok_shop_emulator.world.identity import Shop
from tiktok_shop_runtime.operations import Operation

__all__ = ["MarketService"]

_REFUSALS = {
    "rate_limit": (429, "Rate limit exceeded. Max 60 requests per minute."),
    "expired_token": (401, "Unauthorized"),
    "withdrawn": (403, "Your plan does not include API access"),
    "code": (200, "Internal error"),
}
"""Fault to HTTP status and error, in the vendor's words where they are known; ``server_error`` is the default."""


class MarketService:
    """A ``fault_injection.Service``."""

    def __init__(self, market: MarketApi, faults: Faults) -> None:
        self._market = market
        self._faults = faults

    def place(
        self, incoming: Incoming, query: Mapping[str, str], now: float
    ) -> tuple[Operation | None, Shop | None]:
        """Return the operation; nothing there belongs to a shop of ours."""
        found = self._router.find(incoming.method, incoming.path)
        return (None if isinstance(found, str) else found[0]), None

    def process(
        self,
        incoming: Incoming,
        query: dict[str, str],
        now: float,
        record: RequestRecord,
        late: Iterable[Fault] = (),
    ) -> Answer:
        """Answer the request; a ``code`` fault is HTTP 200 without success, after the request was processed."""
        operation, _ = self.place(incoming, query, now)
        record.operation = operation.id if operation else None
        kinds = [fault.kind for fault in late if fault.kind in {"nulls", "unknown"}]

        def change(data: dict[str, Any]) -> dict[str, Any]:
            for kind in kinds:
                data = mutate(data, kind, self._faults.rand)
            return data

        answer = self._market.respond(incoming, now, change)
        for fault in late:
            if fault.kind == "code":
                return self.refuse(fault, now, record)
        return _noted(answer, now, record)

    def refuse(self, fault: Fault, now: float, record: RequestRecord) -> Answer:
        """Return what *fault* asks for, in the vendor's form."""
        status, error = _REFUSALS.get(fault.kind, (500, "Internal server error"))
        said = {"success": False, "error": fault.message or error}
        return _noted(json_answer(said, fault.status or status), now, record)

    def misread(self, text: str, now: float, record: RequestRecord) -> Answer:
        """Return the refusal of a request whose ``x-emulator-fault`` cannot be read."""
        return _noted(json_answer({"success": False, "error": text}, 400), now, record)

    @cached_property
    def _router(self) -> Router:
        from winninghunter_openapi.registry import OPERATIONS

        return Router(OPERATIONS.values())


def _noted(answer: Answer, now: float, record: RequestRecord) -> Answer:
    """Enter *answer* into the record, and the time into the answer."""
    said = orjson.loads(answer.body) if answer.content_type.startswith("application/json") else {}
    record.status = answer.status
    record.code = 0 if said.get("success") else answer.status
    record.message = "Success" if said.get("success") else str(said.get("error", said.get("message", "")))
    answer.headers.append(("date", http_date(now)))
    return answer
