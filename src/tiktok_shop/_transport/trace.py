"""Say what each attempt did."""

from __future__ import annotations

import logging
from collections.abc import Sequence

import httpx

from tiktok_shop._transport.context import Call, call_of
from tiktok_shop.errors import TikTokShopError
from tiktok_shop.observability import Attempt, AttemptHook
from tiktok_shop.timing import SYSTEM, Timing

logger = logging.getLogger("tiktok_shop")


class Trace(httpx.AsyncBaseTransport):
    """
    Write one log record per attempt and call the hooks: method, path, status, code, request id, seconds.

    Inside Retry, so that every attempt is seen; outside Envelope, so that code and request id are known. It sees the
    caller's request, which holds neither token nor signature, and it leaves query, headers and body out anyway.
    """

    def __init__(
        self,
        transport: httpx.AsyncBaseTransport,
        *,
        on_attempt: Sequence[AttemptHook] = (),
        timing: Timing = SYSTEM,
    ) -> None:
        self._next = transport
        self._hooks = tuple(on_attempt)
        self._now = timing.now
        self._clock = timing.monotonic

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        call = call_of(request)
        started = self._clock()
        try:
            response = await self._next.handle_async_request(request)
        except TikTokShopError as error:
            self._report(request, call, started, level=logging.INFO, status=None, error=error)
            raise
        if self._hooks or logger.isEnabledFor(logging.DEBUG):
            self._report(request, call, started, level=logging.DEBUG, status=response.status_code, error=None)
        return response

    def _report(
        self,
        request: httpx.Request,
        call: Call,
        started: float,
        *,
        level: int,
        status: int | None,
        error: TikTokShopError | None,
    ) -> None:
        seconds = self._clock() - started
        attempt = Attempt(
            operation=call.operation.id,
            method=request.method,
            path=request.url.path,
            shop=None if call.shop is None else call.shop.name,
            number=max(call.attempts, 1),
            started_at=self._now() - seconds,
            seconds=seconds,
            waited=call.waited,
            status=status if error is None else getattr(error, "http_status", None),
            code=0 if error is None else getattr(error, "code", None),
            request_id=call.request_id,
            error=None if error is None else type(error).__name__,
        )
        logger.log(
            level,
            "%s %s shop=%s status=%s code=%s request_id=%s seconds=%.3f attempt=%d%s",
            attempt.method,
            attempt.path,
            attempt.shop,
            attempt.status,
            attempt.code,
            attempt.request_id,
            attempt.seconds,
            attempt.number,
            "" if attempt.error is None else f" error={attempt.error}",
            extra={"attempt": attempt},
        )
        for hook in self._hooks:
            hook(attempt)

    async def aclose(self) -> None:
        await self._next.aclose()
