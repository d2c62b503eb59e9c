"""The monthly credits as a budget: what is known of them, and when to stop asking. The clock is an argument."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import httpx

from tiktok_shop._transport.context import call_of
from tiktok_shop.errors import APIError, CreditsExhaustedError, RequestNotSentError

FREE_TO_ASK = "get_credits"
"""The operation that is sent even when no credits are left: somebody may have bought some."""


FREE_STATUSES = frozenset({401, 403, 414, 429})
"""
Refusals that cost nothing, like those of 500 and above, which are given back. A 400, a 404 of a known path and the
answer that asks to upgrade keep their credit, and a lost answer may have cost one.
"""


class CreditLedger:
    """
    Counts credits: one for each successful request, whatever its page size.

    The server's figure is in few answers, so it is counted down from the last one. A request takes its credit before
    it is sent and gives it back when it fails, so that many at once do not spend more than there are.

    Args:
        now: Unix seconds.

        max_credits: Most that may be spent in all; ``None`` for as many as there are.
    """

    def __init__(self, *, now: Callable[[], float], max_credits: int | None = None) -> None:
        self._now = now
        self._max = max_credits
        self._month = (0, 0)
        self._remaining: int | None = None
        self._in_flight = 0
        self.spent = 0
        """Credits spent by this client, those of requests under way included."""

    @property
    def remaining(self) -> int | None:
        """Credits left this month, as far as is known; ``None`` until the server has named a figure."""
        self._turn()
        return self._remaining

    def take(self, operation: str) -> None:
        """
        Take the credit of one request.

        Raises:
            CreditsExhaustedError: If there is none left, or ``max_credits`` are spent. Nothing was sent.
        """
        self._turn()
        if self._max is not None and self.spent >= self._max:
            raise CreditsExhaustedError(
                f"the {self._max} credits that this client may spend are spent; nothing was sent",
                code=429,
                kind="max_credits",
                operation=operation,
            )
        if self._remaining is not None and self._remaining <= 0 and operation != FREE_TO_ASK:
            raise CreditsExhaustedError(
                "no credits are left this month; nothing was sent",
                code=429,
                kind="monthly_credits",
                hint="get_credits asks the server again, should you have bought some",
                resets_at=self.resets_at(),
                operation=operation,
            )
        self.spent += 1
        self._in_flight += 1
        if self._remaining is not None:
            self._remaining -= 1

    def keep(self, answer: Any) -> None:
        """Settle a request that succeeded, and read the server's figure where its answer has one."""
        self._in_flight -= 1
        figures = answer.get("credits") if isinstance(answer, dict) else None
        if isinstance(figures, dict):
            left = figures.get("total_remaining", figures.get("remaining"))
            if isinstance(left, int):
                # Requests under way may or may not be in the figure; to count them twice errs on the safe side.
                self._remaining = left - self._in_flight

    def fail(self, error: BaseException, *, was_sent: bool) -> None:
        """Settle a request that failed, and give its credit back where the service takes none for such an answer."""
        self._in_flight -= 1
        status = error.http_status if isinstance(error, APIError) else None
        is_free = status is not None and (status in FREE_STATUSES or status >= 500)
        if is_free or not was_sent or isinstance(error, RequestNotSentError):
            self.spent -= 1
            if self._remaining is not None:
                self._remaining += 1
        if isinstance(error, CreditsExhaustedError) and error.kind == "monthly_credits":
            self._remaining = 0
            error.resets_at = self.resets_at()

    def resets_at(self) -> datetime:
        """Return the first moment of the next month, UTC."""
        now = datetime.fromtimestamp(self._now(), UTC)
        year, month = (now.year + 1, 1) if now.month == 12 else (now.year, now.month + 1)
        return datetime(year, month, 1, tzinfo=UTC)

    def _turn(self) -> None:
        """Forget last month's figure."""
        now = datetime.fromtimestamp(self._now(), UTC)
        if self._month != (now.year, now.month):
            self._month = (now.year, now.month)
            self._remaining = None


class Credits(httpx.AsyncBaseTransport):
    """
    Take a credit for each call, and settle it by its answer; leave on the answer how many are left.

    Outermost of the stack: a call costs one credit, however often it is sent.
    """

    def __init__(self, transport: httpx.AsyncBaseTransport, *, ledger: CreditLedger) -> None:
        self._next = transport
        self._ledger = ledger

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        call = call_of(request)
        self._ledger.take(call.operation.id)
        try:
            response = await self._next.handle_async_request(request)
        except BaseException as error:
            self._ledger.fail(error, was_sent=call.attempts > 0)
            raise
        self._ledger.keep(call.data)
        call.data.setdefault("credits_remaining", self._ledger.remaining)
        return response

    async def aclose(self) -> None:
        await self._next.aclose()
