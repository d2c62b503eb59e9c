"""Wait for budget and for a slot."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from typing import NoReturn, Protocol

import anyio
import httpx

from tiktok_shop._protocol.quota import OF_ALL_OPERATIONS, Adaptation, Budget, Limit, pause_seconds
from tiktok_shop._transport.context import Call, call_of
from tiktok_shop._transport.slots import FairSlots
from tiktok_shop.errors import RateLimitError, ThrottleTimeoutError
from tiktok_shop.timing import SYSTEM, Timing

logger = logging.getLogger("tiktok_shop")

QuotaKey = tuple[str, str, str]
"""App key, shop, operationId. The operation ``*`` stands for the shop's operations together."""

ALL_OPERATIONS = "*"

LONG_WAIT = 60.0
"""Seconds from which on a wait for budget is worth a warning."""


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

            sent_at: When the refused call left: the ``now`` of its ``take``.

            pause: Seconds that the platform asked for, however many; ``None``: choose. Bound what you make of it, and
                let a call through then: a server that said "in a year" may be well again in a minute.
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


LONGEST_PATIENCE = 60.0
"""Seconds; where the platform asks for more, the calls that wait get an error instead of a wait for a second answer."""


class _Lane:
    """Those who wait for one budget: only the first sleeps, the others wait for their turn."""

    __slots__ = ("asked", "asked_at", "last_wait", "turn", "users")

    def __init__(self) -> None:
        self.turn = FairSlots(1)
        self.users = 0
        self.last_wait = 0.0
        self.asked = 0.0
        """Seconds of the last long pause that the platform asked for while somebody waited here."""
        self.asked_at = float("-inf")
        """When that was."""


class _Patience:
    """How long one call may wait yet. What it has waited in all stands on the call: ``max_wait`` is for all attempts."""

    __slots__ = ("_before", "_call", "_now", "started")

    def __init__(self, call: Call, now: Callable[[], float]) -> None:
        self._call = call
        self._now = now
        self._before = call.waited
        self.started = now()

    @property
    def left(self) -> float | None:
        """Seconds; ``None`` is for ever. Never negative."""
        most = self._call.options.max_wait
        if most is None:
            return None
        return max(0.0, most - self._before - max(0.0, self._now() - self.started))

    def check(self, wait: float) -> None:
        """Raise where *wait* more seconds are too many."""
        left = self.left
        if left is not None and wait > left:
            _give_up(self._call, wait)

    def note(self) -> None:
        """Write the wait down."""
        self._call.waited = self._before + max(0.0, self._now() - self.started)


class Throttle(httpx.AsyncBaseTransport):
    """
    Hold a call back until its budget has room and a slot on the wire is free.

    Outside Token, because waiting may outlive a token; inside Retry, so that each attempt pays. Budgets are per
    (app, shop, operation) and have no cap until the platform refuses a call. A call is taken from its budget when it
    has its slot, not before: a call that waited for a slot while the platform refused others must not be sent all the
    same. Slots are shared by all shops in turn: a shop with ten thousand queued calls delays another shop's single call
    by one slot, and no shop holds more than its share. ``interactive`` calls of a shop go before its ``backfill`` calls.

    Args:
        transport: The next one.

        app_key: Part of each budget's key.

        quotas: Where budgets are counted; ``None`` counts in this process.

        slots: Calls below this transport at once.

        slots_per_shop: Most of them that one shop may hold; ``None``: a quarter.

        timing: Clocks and waiting.
    """

    def __init__(
        self,
        transport: httpx.AsyncBaseTransport,
        *,
        app_key: str,
        quotas: QuotaStore | None = None,
        slots: int = 200,
        slots_per_shop: int | None = None,
        timing: Timing = SYSTEM,
    ) -> None:
        self._next = transport
        self._app_key = app_key
        self._quotas: QuotaStore = MemoryQuotas() if quotas is None else quotas
        self._slots = FairSlots(slots, max(1, slots // 4) if slots_per_shop is None else slots_per_shop)
        self._lanes: dict[QuotaKey, _Lane] = {}
        self._now = timing.now
        self._sleep = timing.sleep

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        call = call_of(request)
        shop = "" if call.shop is None else call.shop.shop_id or call.shop.name
        key = (self._app_key, shop, call.operation.id)
        sent_at = None
        # Whoever comes while others wait for this budget waits behind them.
        if key not in self._lanes and self._slots.acquire_nowait(shop):
            sent_at, _ = await self._take(key, shop)
        if sent_at is None:
            sent_at = await self._wait(key, shop, call)
        try:
            try:
                return await self._next.handle_async_request(request)
            except RateLimitError as error:
                await self._slow_down(key, error, sent_at)
                raise
        finally:
            self._slots.release(shop)

    async def _take(self, key: QuotaKey, shop: str) -> tuple[float | None, float]:
        """Spend one call and return when, or give the slot back and return the seconds to wait."""
        now = self._now()
        try:
            wait = await self._quotas.take(key, now)
        except BaseException:  # cancellation, whatever the event loop calls it
            self._slots.release(shop)
            raise
        if wait <= 0:
            return now, 0.0
        self._slots.release(shop)
        return None, wait

    async def _slow_down(self, key: QuotaKey, error: RateLimitError, sent_at: float) -> None:
        now = self._now()
        pause = pause_seconds(error.kind, error.retry_after, now=now)
        is_for_all = error.kind in OF_ALL_OPERATIONS
        if pause is not None and error.retry_after is None:
            error.retry_after = pause
        if pause is not None and pause > LONGEST_PATIENCE:
            for other, lane in self._lanes.items():
                if other == key or (is_for_all and other[:2] == key[:2]):
                    lane.asked, lane.asked_at = pause, now
        if is_for_all:
            key = (key[0], key[1], ALL_OPERATIONS)
        await self._quotas.slow_down(key, now=now, sent_at=sent_at, pause=pause)

    async def _wait(self, key: QuotaKey, shop: str, call: Call) -> float:
        """Wait for a slot, and for budget behind all who wait for it already; return when the call was taken."""
        patience = _Patience(call, self._now)
        try:
            if key not in self._lanes:
                await self._slot(shop, call, patience)
                if key in self._lanes:  # meanwhile the platform refused others
                    self._slots.release(shop)
                else:
                    sent_at, _ = await self._take(key, shop)
                    if sent_at is not None:
                        return sent_at
            return await self._in_lane(key, shop, call, patience)
        finally:
            patience.note()

    async def _in_lane(self, key: QuotaKey, shop: str, call: Call, patience: _Patience) -> float:
        lane = self._lanes.get(key)
        if lane is None:
            lane = self._lanes[key] = _Lane()
        lane.users += 1
        try:
            priority = call.options.priority
            patience.check(lane.last_wait * lane.turn.ahead_of("", priority))
            with anyio.move_on_after(patience.left) as scope:
                await lane.turn.acquire("", priority)
            if scope.cancelled_caught:
                _give_up(call, lane.last_wait or None)
            try:
                return await self._first_in_lane(key, shop, lane, call, patience)
            finally:
                lane.turn.release("")
        finally:
            lane.users -= 1
            if not lane.users:
                del self._lanes[key]

    async def _first_in_lane(
        self, key: QuotaKey, shop: str, lane: _Lane, call: Call, patience: _Patience
    ) -> float:
        while True:
            if lane.asked_at >= patience.started:
                _refused_for_long(call, lane.asked - (self._now() - lane.asked_at))
            await self._slot(shop, call, patience)
            sent_at, wait = await self._take(key, shop)
            if sent_at is not None:
                return sent_at
            lane.last_wait = wait
            patience.check(wait)
            if wait >= LONG_WAIT:
                logger.warning("budget of %s for shop %s is used up: waiting %.0f s", key[2], key[1], wait)
            await self._sleep(wait)

    async def _slot(self, shop: str, call: Call, patience: _Patience) -> None:
        if self._slots.acquire_nowait(shop):
            return
        with anyio.move_on_after(patience.left) as scope:
            await self._slots.acquire(shop, call.options.priority)
        if scope.cancelled_caught:
            _give_up(call, None)

    async def aclose(self) -> None:
        await self._next.aclose()


def _give_up(call: Call, wait: float | None) -> NoReturn:
    """Raise the error of a call that would wait longer than it may."""
    longer = "" if wait is None else f" (about {wait:.1f} s to go)"
    raise _not_now(call, f"no budget within max_wait={call.options.max_wait:g} s{longer}", wait)


def _refused_for_long(call: Call, wait: float) -> NoReturn:
    """Raise the error of a call that waited while the platform asked for a longer pause than any call waits."""
    wait = max(0.0, wait)
    raise _not_now(call, f"the platform wants no such call for {wait:.0f} s", wait)


def _not_now(call: Call, why: str, wait: float | None) -> ThrottleTimeoutError:
    # What became of earlier attempts is for Retry to say.
    sent = "nothing was sent" if call.attempts == 0 else "it was not sent again"
    error = ThrottleTimeoutError(f"{why}; {sent}", retry_after=wait)
    call.place(error)
    return error
