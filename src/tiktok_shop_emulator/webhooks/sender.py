"""
Sends what happens in the world as signed webhooks, again and again on the live schedule, on the virtual clock.

Duplicates and disorder are things that the platform does not rule out; they come when asked for.
"""

from __future__ import annotations

import copy
import random
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

import anyio
import httpx
import orjson

from tiktok_shop._protocol.signature import webhook_signature
from tiktok_shop_emulator.clock import VirtualClock
from tiktok_shop_emulator.world import World, subscriptions
from tiktok_shop_emulator.world.events import Event

__all__ = ["RETRY_AFTER", "Delivery", "WebhookSender"]

RETRY_AFTER = (120.0, 1_800.0, 10_800.0, 43_200.0)
"""Virtual seconds from a failed attempt to the next: 2 minutes, 30 minutes, 3 hours, 12 hours; then it is dropped."""

ANSWER_SECONDS = 3.0
SHORTEST_WAIT = 0.2
"""Real seconds between two looks at what is due: a clock that runs fast must not leave a server without a breath."""

_KEPT = 1_000

Post = Callable[[str, bytes, dict[str, str]], Awaitable[int]]
"""Sends a body to an address and returns the HTTP status; 0 where there was no answer."""


@dataclass(slots=True)
class Delivery:
    """One notification to one address."""

    id: int
    notification_id: str
    type: int
    shop_id: str
    address: str
    body: bytes = field(repr=False)
    due: float
    """Virtual Unix seconds of the next attempt."""

    attempts: int = 0
    statuses: list[int] = field(default_factory=list)
    """HTTP status of each attempt; 0 where there was no answer in time."""

    state: Literal["waiting", "delivered", "dropped"] = "waiting"


@dataclass(slots=True)
class _State:
    deliveries: list[Delivery] = field(default_factory=list)
    count: int = 0


class WebhookSender:
    """
    Queue and sender.

    Args:
        world: Whose key and secret sign, and whose shops subscribe.

        event_names: Number of an event to the name that shops subscribe to, as the spec has it.

        clock: When retries are due.

        seed: Decides which deliveries are doubled or mixed up.

        post: Sends; real HTTP if ``None``.
    """

    def __init__(
        self,
        world: World,
        clock: VirtualClock,
        event_names: Callable[[], Mapping[int, str]],
        *,
        seed: int = 1,
        post: Post | None = None,
    ) -> None:
        self.default_address: str | None = None
        """Where events go that no shop has subscribed to: the app's own setting on the live platform."""

        self.duplicate_probability = 0.0
        self.disorder = False
        self.secret: str | None = None
        """Signs instead of the app secret where set: what a forger would send."""

        self._world = world
        self._event_names = event_names
        self._clock = clock
        self._post = post or _post
        self._rand = random.Random(seed)  # noqa: S311 - repeatable chance, not a secret
        self._state = _State()
        self._wake: anyio.Event | None = None
        clock.on_change(self._nudge)

    def enqueue(self, event: Event, address: str | None = None, *, at: float | None = None) -> list[Delivery]:
        """
        Queue *event* for whoever subscribed to it (or for *address* only); return what was queued.

        Args:
            at: When it happened, Unix seconds; ``None`` is now.
        """
        now = self._clock.now()
        target = address or self.address_of(event.type, event.shop_id, now if at is None else at)
        if target is None:
            return []
        self._state.count += 1
        notification_id = f"738{self._state.count:016d}"
        body = orjson.dumps(
            {
                "type": event.type,
                "tts_notification_id": notification_id,
                "shop_id": event.shop_id,
                "timestamp": int(now if at is None else at),
                "data": dict(event.data),
            }
        )
        copies = 2 if self._rand.random() < self.duplicate_probability else 1
        queued = []
        for _ in range(copies):
            number = self._state.deliveries[-1].id + 1 if self._state.deliveries else 1
            delivery = Delivery(number, notification_id, event.type, event.shop_id, target, body, now)
            self._state.deliveries.append(delivery)
            queued.append(delivery)
        del self._state.deliveries[:-_KEPT]
        self._nudge()
        return queued

    def address_of(self, event_type: int, shop_id: str, at: float) -> str | None:
        """Return where an event of *at* (Unix seconds) of a shop goes; ``None`` if nobody listened then."""
        if not self._world.platform["webhooks"]:
            return self.default_address
        name = self._event_names().get(event_type, str(event_type))
        known = subscriptions.find(self._world.platform, shop_id, name)
        return known.address if known and known.made_at <= at else self.default_address

    def subscribers(self) -> set[str]:
        """Return the ids of the shops that have an address of their own for anything."""
        return subscriptions.subscribers(self._world.platform)

    async def deliver_due(self) -> int:
        """Make one attempt for each delivery that is due now; return how many there were."""
        now = self._clock.now()
        due = [
            delivery
            for delivery in self._state.deliveries
            if delivery.state == "waiting" and delivery.due <= now
        ]
        if self.disorder:
            self._rand.shuffle(due)
        for delivery in due:
            await self._attempt(delivery)
        return len(due)

    async def _attempt(self, delivery: Delivery) -> None:
        sign = webhook_signature(self._world.app_key, self.secret or self._world.app_secret, delivery.body)
        headers = {"content-type": "application/json", "authorization": sign}
        status = await self._post(delivery.address, delivery.body, headers)
        delivery.attempts += 1
        delivery.statuses.append(status)
        if status == 200:
            delivery.state = "delivered"
        elif delivery.attempts > len(RETRY_AFTER):
            delivery.state = "dropped"
        else:
            delivery.due = self._clock.now() + RETRY_AFTER[delivery.attempts - 1]

    async def run(self, catch_up: Callable[[], float | None] = lambda: None) -> None:
        """
        Deliver what falls due, until cancelled.

        Args:
            catch_up: Queues what has happened by now, and returns the virtual second at which more happens.
        """
        while True:
            self._wake = anyio.Event()
            moments = [catch_up()]
            await self.deliver_due()
            moments += [delivery.due for delivery in self._state.deliveries if delivery.state == "waiting"]
            waits = [self._clock.real_seconds_until(moment) for moment in moments if moment is not None]
            soonest = min((wait for wait in waits if wait is not None), default=None)
            with anyio.move_on_after(None if soonest is None else max(soonest, SHORTEST_WAIT)):
                await self._wake.wait()

    def _nudge(self) -> None:
        if self._wake is not None:
            self._wake.set()

    def listing(self, limit: int = 100) -> list[dict[str, Any]]:
        """Return the newest deliveries, newest first, as plain values."""
        newest = self._state.deliveries[-limit:][::-1]
        return [{**asdict(delivery), "body": delivery.body.decode()} for delivery in newest]

    def snapshot(self) -> Any:
        """Return the state as a value of its own."""
        return copy.deepcopy(self._state), self._rand.getstate()

    def restore(self, state: Any) -> None:
        """Go back to a snapshot."""
        kept, chance = state
        self._state = copy.deepcopy(kept)
        self._rand.setstate(chance)
        self._nudge()


async def _post(address: str, body: bytes, headers: dict[str, str]) -> int:
    try:
        # A client each time: webhooks are rare, and an idle pool would outlive the event loop of a test.
        verify = address.startswith("https:")  # trust in certificates takes long to load
        async with httpx.AsyncClient(timeout=ANSWER_SECONDS, trust_env=False, verify=verify) as client:
            response = await client.post(address, content=body, headers=headers)
            return response.status_code
    except (httpx.HTTPError, httpx.InvalidURL):
        return 0
