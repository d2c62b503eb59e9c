"""Wait for budget and for a slot."""

from __future__ import annotations

import logging
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import NoReturn, Protocol

import anyio
import httpx

from tiktok_shop._protocol.quota import HOUR, Adaptation, Budget, Limit, pause_seconds
from tiktok_shop._transport.context import Call, call_of
from tiktok_shop._transport.slots import FairSlots
from tiktok_shop.errors import RateLimitError, ThrottleTimeoutError

logger = logging.getLogger("tiktok_shop")

QuotaKey = tuple[str, str, str]
"""App key, shop, operationId. The operation ``*`` stands for the shop's operations together."""

ALL_OPERATIONS = "*"


class QuotaStore(Protocol):
    """Where budgets are counted. Implement it over a shared database to let several processes share them."""

    async def take(self, key: QuotaKey, now: float) -> float:
        """Spend one call of *key* and of its shop and return 0, or spend nothing and return the seconds to wait."""

    async def slow_down(self, key: QuotaKey, *, now: float, sent_at: float, pause: float | None) -> None:
        """
        Note that the platform refused a call of *key* that was sent at *sent_at* (Unix seconds).

        Args:
            key: The budget to lower.

            now: Unix seconds.

            sent_at: When the refused call left.

            pause: Seconds to send nothing; ``None``: choose.
        """


class MemoryQuotas:
    """
    Budgets of this process.

    Args:
        limits: Limits that are known beforehand, by operationId, each counted per shop; under ``*`` those of all
            operations of a shop together.

        adaptation: How refusals lower a rate and how it rises again.
    """

    def __init__(
        self, limits: Mapping[str, Sequence[Limit]] | None = None, *, adaptation: Adaptation | None = None
    ) -> None:
        self._limits = dict(limits or {})
        self._adaptation = adaptation or Adaptation()
        self._budgets: dict[QuotaKey, Budget] = {}
        self._has_shop_budgets = ALL_OPERATIONS in self._limits
        self._prune_at = 10_000

    async def take(self, key: QuotaKey, now: float) -> float:
        budget = self._budgets.get(key) or self._open(key, now)
        wait = budget.wait(now)
        shop = None
        if self._has_shop_budgets:
            shop = self._shop_budget(key, now)
            if shop is not None:
                wait = max(wait, shop.wait(now))
        if wait > 0:
            return wait
        budget.take(now)
        if shop is not None:
            shop.take(now)
        return 0.0

    async def slow_down(self, key: QuotaKey, *, now: float, sent_at: float, pause: float | None) -> None:
        self._has_shop_budgets = self._has_shop_budgets or key[2] == ALL_OPERATIONS
        budget = self._budgets.get(key) or self._open(key, now)
        budget.slow_down(now, sent_at=sent_at, pause=pause)

    def _shop_budget(self, key: QuotaKey, now: float) -> Budget | None:
        shop_key = (key[0], key[1], ALL_OPERATIONS)
        budget = self._budgets.get(shop_key)
        if budget is None and ALL_OPERATIONS in self._limits:
            budget = self._open(shop_key, now)
        return budget

    def _open(self, key: QuotaKey, now: float) -> Budget:
        if len(self._budgets) >= self._prune_at:
            # Budgets without a cap hold nothing worth keeping once they are idle: memory stays flat.
            self._budgets = {
                k: b for k, b in self._budgets.items() if not b.is_idle or now - b.used_at < 60.0
            }
            self._prune_at = max(10_000, 2 * len(self._budgets))
        budget = self._budgets[key] = Budget(self._limits.get(key[2], ()), self._adaptation)
        return budget


class _Lane:
    """Those who wait for one budget: only the first sleeps, the others wait for their turn."""

    __slots__ = ("last_wait", "turn", "users")

    def __init__(self) -> None:
        self.turn = FairSlots(1)
        self.users = 0
        self.last_wait = 0.0


class Throttle(httpx.AsyncBaseTransport):
    """
    Hold a call back until its budget has room and a slot on the wire is free.

    Outside Token, because waiting may outlive a token; inside Retry, so that each attempt pays. Budgets are per
    (app, shop, operation) and have no cap until the platform refuses a call. Slots are shared by all shops in turn: a
    shop with ten thousand queued calls delays another shop's single call by one slot, and no shop holds more than
    its share. ``interactive`` calls of a shop go before its ``backfill`` calls.

    Args:
        transport: The next one.

        app_key: Part of each budget's key.

        quotas: Where budgets are counted; ``None`` counts in this process.

        slots: Calls below this transport at once.

        slots_per_shop: Most of them that one shop may hold; ``None``: a quarter.

        now: Unix seconds. sleep: Waits so many seconds.
    """

    def __init__(
        self,
        transport: httpx.AsyncBaseTransport,
        *,
        app_key: str,
        quotas: QuotaStore | None = None,
        slots: int = 200,
        slots_per_shop: int | None = None,
        now: Callable[[], float] = time.time,
        sleep: Callable[[float], Awaitable[None]] = anyio.sleep,
    ) -> None:
        self._next = transport
        self._app_key = app_key
        self._quotas: QuotaStore = MemoryQuotas() if quotas is None else quotas
        self._slots = FairSlots(slots, max(1, slots // 4) if slots_per_shop is None else slots_per_shop)
        self._lanes: dict[QuotaKey, _Lane] = {}
        self._now = now
        self._sleep = sleep

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        call = call_of(request)
        shop = "" if call.shop is None else call.shop.shop_id or call.shop.name
        key = (self._app_key, shop, call.operation.id)
        before = call.waited
        # Whoever comes while others wait for this budget waits behind them.
        if key in self._lanes or await self._quotas.take(key, self._now()) > 0:
            await self._wait_for_budget(key, call)
        if not self._slots.acquire_nowait(shop):
            await self._wait_for_slot(shop, call, call.waited - before)
        try:
            sent_at = self._now()
            try:
                return await self._next.handle_async_request(request)
            except RateLimitError as error:
                await self._slow_down(key, error, sent_at)
                raise
        finally:
            self._slots.release(shop)

    async def _slow_down(self, key: QuotaKey, error: RateLimitError, sent_at: float) -> None:
        now = self._now()
        pause = pause_seconds(error.kind, error.retry_after, now=now)
        if error.kind == "hourly_limit":  # a test shop's hour is spent for all its operations
            key = (key[0], key[1], ALL_OPERATIONS)
        if pause is not None and error.retry_after is None:
            error.retry_after = pause
        await self._quotas.slow_down(key, now=now, sent_at=sent_at, pause=pause)

    async def _wait_for_budget(self, key: QuotaKey, call: Call) -> None:
        options = call.options
        lane = self._lanes.get(key)
        if lane is None:
            lane = self._lanes[key] = _Lane()
        lane.users += 1
        started = self._now()
        try:
            if options.max_wait is not None:
                expected = lane.last_wait * lane.turn.ahead_of("", options.priority)
                if expected > options.max_wait:
                    _give_up(call, expected)
            with anyio.move_on_after(options.max_wait) as scope:
                await lane.turn.acquire("", options.priority)
            if scope.cancelled_caught:
                _give_up(call, lane.last_wait or None)
            try:
                await self._first_in_lane(key, lane, call, started)
            finally:
                lane.turn.release("")
        finally:
            call.waited += max(0.0, self._now() - started)
            lane.users -= 1
            if not lane.users:
                del self._lanes[key]

    async def _first_in_lane(self, key: QuotaKey, lane: _Lane, call: Call, started: float) -> None:
        max_wait = call.options.max_wait
        while (wait := await self._quotas.take(key, self._now())) > 0:
            lane.last_wait = wait
            if max_wait is not None and self._now() - started + wait > max_wait:
                _give_up(call, wait)
            if wait > HOUR / 60:
                logger.warning("budget of %s for shop %s is used up: waiting %.0f s", key[2], key[1], wait)
            await self._sleep(wait)

    async def _wait_for_slot(self, shop: str, call: Call, waited: float) -> None:
        options = call.options
        started = self._now()
        left = None if options.max_wait is None else max(0.0, options.max_wait - waited)
        with anyio.move_on_after(left) as scope:
            await self._slots.acquire(shop, options.priority)
        call.waited += max(0.0, self._now() - started)
        if scope.cancelled_caught:
            _give_up(call, None)

    async def aclose(self) -> None:
        await self._next.aclose()


def _give_up(call: Call, wait: float | None) -> NoReturn:
    """Raise the error of a call that would wait longer than it may."""
    longer = "" if wait is None else f" (about {wait:.1f} s to go)"
    msg = f"no budget within max_wait={call.options.max_wait:g} s{longer}; nothing was sent"
    raise ThrottleTimeoutError(
        msg,
        operation=call.operation.id,
        shop=None if call.shop is None else call.shop.name,
        shop_id=None if call.shop is None else call.shop.shop_id,
        retry_after=wait,
    )
