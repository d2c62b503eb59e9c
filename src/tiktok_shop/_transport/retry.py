"""Send again what may be sent again."""

from __future__ import annotations

import random
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace

import anyio
import httpx

from tiktok_shop._protocol.retry import RetryPolicy, decide, may_have_been_applied
from tiktok_shop._transport.context import Call, call_of
from tiktok_shop.errors import APIError, ThrottleTimeoutError, TikTokShopError


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
        sleep: Callable[[float], Awaitable[None]] = anyio.sleep,
        clock: Callable[[], float] = time.monotonic,
        rand: Callable[[], float] = random.random,
    ) -> None:
        self._next = transport
        self._policy = policy or RetryPolicy()
        self._sleep = sleep
        self._clock = clock
        self._rand = rand

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        call = call_of(request)
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
                failure = error if failure is None or may_have_been_applied(error) else failure
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
    if may_have_been_applied(failure):
        error.is_retry_safe = True if call.operation.effect == "read" else None
        error.is_outcome_unknown = call.operation.effect != "read"
        error.outcome_read = call.operation.outcome_read if error.is_outcome_unknown else None
