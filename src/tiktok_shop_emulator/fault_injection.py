"""One request from its arrival to its answer, whichever service it is for: recorded, and hit by the faults in force."""

from __future__ import annotations

import logging
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import Protocol

import anyio

from tiktok_shop_emulator.clock import VirtualClock
from tiktok_shop_emulator.faults import EARLY, Fault, Faults
from tiktok_shop_emulator.messages import Answer, ConnectionCut, Incoming, RequestIds, html, query_dict
from tiktok_shop_emulator.requests_log import RequestRecord, RequestsLog
from tiktok_shop_emulator.world.identity import Shop
from tiktok_shop_runtime.operations import Operation

__all__ = ["FaultInjector", "Service"]

_log = logging.getLogger("tiktok_shop_emulator")


class Service(Protocol):
    """One of the emulated services."""

    def place(
        self, incoming: Incoming, query: Mapping[str, str], now: float
    ) -> tuple[Operation | None, Shop | None]:
        """Return which operation and whose shop a request means, before anything is checked."""

    def process(
        self,
        incoming: Incoming,
        query: dict[str, str],
        now: float,
        record: RequestRecord,
        late: Iterable[Fault] = (),
    ) -> Answer:
        """Answer the request. Of *late*, what acts on data is the service's: ``nulls``, ``unknown`` and ``code``."""

    def refuse(self, fault: Fault, now: float, record: RequestRecord) -> Answer:
        """Return what *fault* asks for: ``rate_limit``, ``server_error``, ``expired_token`` or ``withdrawn``."""

    def misread(self, text: str, now: float, record: RequestRecord) -> Answer:
        """Return the refusal of a request whose ``x-emulator-fault`` cannot be read; *text* says why."""


class FaultInjector:
    """Stands before the services."""

    def __init__(
        self,
        *,
        clock: VirtualClock,
        faults: Faults,
        requests_log: RequestsLog,
        ids: RequestIds,
        sleep: Callable[[float], Awaitable[None]],
    ) -> None:
        self.ids = ids
        self._clock = clock
        self._faults = faults
        self._requests_log = requests_log
        self._sleep = sleep

    async def respond(self, service: Service, incoming: Incoming) -> Answer:
        """
        Have *service* answer one request.

        Raises:
            ConnectionCut: If a fault ends the connection.
        """
        started = time.perf_counter()
        now = self._clock.now()
        query = query_dict(incoming.query)
        record = RequestRecord(
            at=now,
            method=incoming.method,
            path=incoming.path,
            query=dict(query),
            request_id=self.ids.next(now),
        )
        waited = 0.0
        try:
            if self._faults.rules or "x-emulator-fault" in incoming.headers:
                answer = await self._with_faults(service, incoming, query, now, record)
                waited = record.ms
            else:
                answer = service.process(incoming, query, now, record)
        except ConnectionCut:
            record.status = 0
            record.message = record.message or "connection cut"
            raise
        except Exception:  # noqa: BLE001 - a server answers 500 and goes on; the log has the traceback
            _log.exception("the emulator failed on %s %s", incoming.method, incoming.path)
            answer = service.refuse(Fault("server_error"), now, record)
        finally:
            record.ms = round((time.perf_counter() - started) * 1000 - waited, 3)
            self._requests_log.add(record)
        return answer

    async def _with_faults(
        self, service: Service, incoming: Incoming, query: dict[str, str], now: float, record: RequestRecord
    ) -> Answer:
        """Answer with the faults that hit; ``record.ms`` returns the planned waits in milliseconds."""
        operation, shop = service.place(incoming, query, now)
        try:
            hit = self._faults.select(
                operation, shop, incoming.path, incoming.headers.get("x-emulator-fault")
            )
        except ValueError as error:
            return service.misread(f"x-emulator-fault: {error}", now, record)
        if operation is not None:
            record.operation = operation.id
        if shop is not None:
            record.shop = shop.handle
        record.fault = ", ".join(fault.kind for fault in hit) or None
        for fault in hit:
            if fault.kind == "skewed_clock":
                now += fault.seconds
        for fault in hit:
            if fault.kind in EARLY:
                answer = await self._early(service, fault, shop, now, record)
                if answer is not None:
                    return answer
        late = [fault for fault in hit if fault.kind not in EARLY]
        answer = service.process(incoming, query, now, record, late)
        for fault in late:
            _spoil(fault, answer)
        return answer

    async def _early(
        self, service: Service, fault: Fault, shop: Shop | None, now: float, record: RequestRecord
    ) -> Answer | None:
        match fault.kind:
            case "latency":
                seconds = fault.wait_seconds(self._faults.rand_of(shop))
                record.ms += seconds * 1000
                await self._sleep(seconds)
            case "hang":
                record.message = "hangs"
                await anyio.sleep_forever()
            case "cut_before":
                record.message = "connection cut before the request was processed"
                raise ConnectionCut
            case "html":
                record.status, record.message = fault.status or 502, "an HTML page of a proxy"
                return html("<html><head><title>502 Bad Gateway</title></head></html>", record.status)
            case "skewed_clock":
                pass
            case _:
                answer = service.refuse(fault, now, record)
                if fault.retry_after is not None:
                    answer.headers.append(("retry-after", fault.retry_after))
                return answer
        return None


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
