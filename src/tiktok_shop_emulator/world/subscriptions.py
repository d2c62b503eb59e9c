"""Which events of which shop go where: what shops asked for at ``/event/202309/webhooks``. Kept in the world's state."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

State = dict[str, Any]


class Subscription(NamedTuple):
    """One event of one shop. Moments are Unix seconds."""

    event: str
    address: str
    made_at: int
    changed_at: int


def subscribe(platform: State, shop_id: str, event: str, address: str, now: int) -> None:
    """Send the shop's events of that name to *address* from *now* on."""
    own = platform["webhooks"].setdefault(shop_id, {})
    made_at = own[event][1] if event in own else now
    own[event] = [address, made_at, now]


def unsubscribe(platform: State, shop_id: str, event: str) -> None:
    """Stop that."""
    own = platform["webhooks"].get(shop_id, {})
    own.pop(event, None)
    if not own:
        platform["webhooks"].pop(shop_id, None)


def of_shop(platform: State, shop_id: str) -> Iterator[Subscription]:
    """Yield what a shop subscribed to, by name."""
    for event, kept in sorted(platform["webhooks"].get(shop_id, {}).items()):
        yield Subscription(event, *kept)


def find(platform: State, shop_id: str, event: str) -> Subscription | None:
    """Return the shop's subscription to an event, or ``None``."""
    kept = platform["webhooks"].get(shop_id, {}).get(event)
    return None if kept is None else Subscription(event, *kept)


def subscribers(platform: State) -> set[str]:
    """Return the ids of the shops that subscribed to anything."""
    return set(platform["webhooks"])
