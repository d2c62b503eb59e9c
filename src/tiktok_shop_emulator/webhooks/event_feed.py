"""Sends webhooks of what happens while time passes: each event once, to the shops that listen."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tiktok_shop_emulator.clock import VirtualClock
from tiktok_shop_emulator.webhooks.sender import WebhookSender
from tiktok_shop_emulator.world import World, events
from tiktok_shop_emulator.world.business import Business
from tiktok_shop_emulator.world.events import Event

__all__ = ["EventFeed"]

MOST_EVENTS = 1_000
"""Events sent after one jump of the clock, the newest of them; as many as the sender keeps."""

MOST_SHOPS = 20
"""Shops whose time is followed for an address that gets everything; shops that subscribed are followed always."""

_SPAN = 45 * 86_400
"""Seconds before now that a jump looks at."""

_AHEAD = 86_400
"""Seconds that are looked ahead: looking through a shop's orders costs milliseconds, which a fast clock would pay often."""


@dataclass(slots=True)
class _Plan:
    """What is going to happen in a shop if nobody changes anything."""

    business: Business
    version: int
    """Of the business."""

    until: int
    """The last second that is planned."""

    ahead: deque[events.Happening]
    """Soonest first."""


class EventFeed:
    """
    Follows the time of shops that listen.

    Handlers report what is done through the API; ``note`` sees it, so that it is not reported twice.
    """

    def __init__(self, world: World, clock: VirtualClock, webhooks: WebhookSender) -> None:
        self._world = world
        self._clock = clock
        self._webhooks = webhooks
        self._reported_until = int(clock.now())
        self._by_hand: set[tuple[Any, ...]] = set()
        """What people did since ``_reported_until``."""

        self._plans: dict[int, _Plan] = {}
        """By the shop's index."""

    def note(self, event: Event) -> None:
        """Remember an event that a handler has reported."""
        key = events.key(event.type, dict(event.data))
        if key is not None:
            self._by_hand.add(key)

    def catch_up(self) -> float | None:
        """Queue what happened until now; return the second at which more happens, ``None`` if nobody listens."""
        now, after = int(self._clock.now()), self._reported_until
        self._reported_until = now
        by_hand, self._by_hand = self._by_hand, set()
        found: list[tuple[events.Happening, str]] = []
        upcoming: list[int] = []
        for business in self._followed():
            shop_id, plan = business.shop.shop_id, self._plan(business, after, now)
            while plan.ahead and plan.ahead[0].at <= now:
                one = plan.ahead.popleft()
                if (
                    one.at > after  # a shop that has not listened for a while does not get it
                    and self._webhooks.address_of(one.type, shop_id, one.at)
                    and events.key(one.type, one.data) not in by_hand
                ):
                    found.append((one, shop_id))
            upcoming.append(plan.ahead[0].at if plan.ahead else plan.until + 1)
            for one in events.reviews(business, after):
                if one.at > now:
                    upcoming.append(one.at)
                    break
                if self._webhooks.address_of(one.type, shop_id, one.at):
                    found.append((one, shop_id))
        found.sort(key=lambda pair: pair[0].at)
        for happening, shop_id in found[-MOST_EVENTS:]:
            self._webhooks.enqueue(Event(happening.type, shop_id, happening.data), at=happening.at)
        return min(upcoming, default=None)

    def _plan(self, business: Business, after: int, now: int) -> _Plan:
        """Return what happens from *after* until *now* and for a while on."""
        plan = self._plans.get(business.shop.index)
        if (
            plan is None
            or plan.business is not business
            or plan.version != business.version
            or now < after
            or plan.until < after
        ):
            start = max(min(after, now), now - _SPAN)
            plan = _Plan(business, business.version, start, deque())
            self._plans[business.shop.index] = plan
        if plan.until <= now:
            start, plan.until = max(plan.until, now - _SPAN), now + _AHEAD
            plan.ahead.extend(events.between(business, start, plan.until))
        return plan

    def _followed(self) -> Iterator[Business]:
        own = self._webhooks.subscribers()
        most = 0 if self._webhooks.default_address is None else MOST_SHOPS
        if not own and not most:
            return
        for shop in self._world.shops:
            if shop.index < most or shop.shop_id in own:
                yield self._world.business(shop)

    def snapshot(self) -> int:
        """Return the moment up to which everything was reported."""
        return self._reported_until

    def restore(self, state: int) -> None:
        """Go back to a snapshot."""
        self._reported_until = state
        self._by_hand.clear()
        self._plans.clear()
