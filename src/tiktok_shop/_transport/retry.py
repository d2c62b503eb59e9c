"""Send again what may be sent again."""

from __future__ import annotations

from collections.abc import Coroutine
from dataclasses import replace
from typing import Any

import anyio
import httpx

from tiktok_shop._protocol.retry import RetryPolicy, decide, may_have_been_applied
from tiktok_shop._transport.context import Call, call_of
from tiktok_shop.errors import APIError, ResponseLostError, ThrottleTimeoutError, TikTokShopError
from tiktok_shop.timing import SYSTEM, Timing


class Retry(httpx.AsyncBaseTransport):
    """
    Repeat a failed attempt where that cannot do harm; the rules are in ``_protocol.retry``.

    Outermost, because everything that must be fresh per attempt (budget, token, timestamp, signature) lies inside.
    A refusal whose reason an inner transport has removed (``call.cured``: a token was refreshed, a clock corrected)
    is sent once more per reason, at once, writes too: the gateway refused it before doing anything. All attempts
    count, and each pays the throttle.
    """

    def __init__(
        self,
        transport: httpx.AsyncBaseTransport,
        *,
        policy: RetryPolicy | None = None,
        timing: Timing = SYSTEM,
    ) -> None:
        self._next = transport
        self._policy = policy or RetryPolicy()
        self._sleep = timing.sleep
        self._clock = timing.monotonic
        self._rand = timing.rand

    def handle_async_request(self, request: httpx.Request) -> Coroutine[Any, Any, httpx.Response]:
        # Not a coroutine function itself: awaiting what it returns is one frame less for each call.
        call = call_of(request)
        seconds = call.options.total_timeout
        return self._repeated(request, call) if seconds is None else self._in_time(request, call, seconds)

    async def _in_time(self, request: httpx.Request, call: Call, seconds: float) -> httpx.Response:
        with anyio.move_on_after(seconds):
            return await self._repeated(request, call)
        raise _too_late(call, seconds)

    async def _repeated(self, request: httpx.Request, call: Call) -> httpx.Response:
        started = self._clock()
        cured: set[str] = set()
        tries = 0
        failure: TikTokShopError | None = None
        while True:
            tries += 1
            try:
                return await self._next.handle_async_request(request)
            except TikTokShopError as error:
                wait = self._wait_after(error, request, call, tries=tries, cured=cured, started=started)
                if wait is None:
                    error.attempts = call.attempts
                    if failure is not None and isinstance(error, ThrottleTimeoutError):
                        _after(failure, error, call)
                        raise error from failure
                    raise
                if failure is None or may_have_been_applied(error):
                    failure = error
                call.may_have_happened = may_have_been_applied(failure)
            if wait > 0:
                call.waited += wait
                await self._sleep(wait)

    def _wait_after(
        self,
        error: TikTokShopError,
        request: httpx.Request,
        call: Call,
        *,
        tries: int,
        cured: set[str],
        started: float,
    ) -> float | None:
        """Return the seconds until the next attempt, or ``None`` to raise *error*."""
        can_resend = isinstance(request.stream, httpx.ByteStream) or call.body_factory is not None
        reason, call.cured = call.cured, None
        if reason is not None and isinstance(error, APIError) and error.kind == reason:
            if reason in cured or not can_resend:
                return None
            cured.add(reason)
            return 0.0
        policy = self._policy
        if call.options.max_attempts is not None:
            policy = replace(policy, max_attempts=call.options.max_attempts)
        decision = decide(
            error,
            effect=call.operation.effect,
            attempts=tries,
            elapsed=self._clock() - started,
            rand=self._rand(),
            policy=policy,
            can_resend=can_resend,
        )
        if decision.is_outcome_unknown:
            error.is_outcome_unknown = True
            error.outcome_read = call.operation.outcome_read
        most = call.options.max_wait
        if decision.wait is not None and most is not None and call.waited + decision.wait > most:
            return None
        return decision.wait

    async def aclose(self) -> None:
        await self._next.aclose()


def _after(failure: TikTokShopError, error: ThrottleTimeoutError, call: Call) -> None:
    """Say on *error*, which ended the wait for another attempt, what the attempt before it leaves open."""
    error.message = f"{error.message}; the attempt before ended with: {failure.message}"
    error.args = (error.message,)
    if call.may_have_happened:
        error.is_retry_safe = True if call.operation.effect == "read" else None
        _leave_open(error, call)


def _too_late(call: Call, seconds: float) -> TikTokShopError:
    """Return the error of a call that was ended by ``total_timeout``, whatever it was doing."""
    error: TikTokShopError
    why = f"the call did not end within total_timeout={seconds:g} s"
    if call.is_under_way or call.may_have_happened:
        error = ResponseLostError(why)
        _leave_open(error, call)
    else:
        error = ThrottleTimeoutError(
            f"{why}: it waited; {'it was refused' if call.attempts else 'nothing was sent'}"
        )
    call.place(error)
    error.attempts = call.attempts
    return error


def _leave_open(error: TikTokShopError, call: Call) -> None:
    if call.operation.effect != "read":
        error.is_outcome_unknown = True
        error.outcome_read = call.operation.outcome_read
