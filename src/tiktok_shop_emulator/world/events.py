"""The data of webhooks about orders, cancellations, returns and product reviews, and which of them time alone causes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from tiktok_shop_emulator.world import timeline
from tiktok_shop_emulator.world.business import Business
from tiktok_shop_emulator.world.orders import LONGEST_LIFE, Order, Return
from tiktok_shop_emulator.world.products import AUDIT_SECONDS

Json = dict[str, Any]

ORDER, PRODUCT, DEAUTHORIZATION, CANCELLATION, RETURN = 1, 5, 6, 11, 12
MESSAGE, PRODUCT_EDITED, PRODUCT_CREATED, LOW_STOCK, ACTIVITY = 14, 15, 16, 27, 39
"""Numbers of the events, as the platform gives them."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that a webhook reports. The world hands it to its ``on_event``."""

    type: int
    """The event's number: 1 is ORDER_STATUS_CHANGE."""

    shop_id: str
    data: Mapping[str, Any]


class Happening(NamedTuple):
    """Something that happened by itself."""

    at: int
    """Unix seconds."""

    type: int
    data: Json


def order_data(order: Order, now: int) -> Json:
    """Return the data of ORDER_STATUS_CHANGE. The webhook says ``CANCEL`` where the API says ``CANCELLED``."""
    status = timeline.status(order, now)
    return {
        "order_id": order.id,
        "order_status": "CANCEL" if status == "CANCELLED" else status,
        "is_on_hold_order": status == "ON_HOLD",
        "update_time": timeline.updated_at(order, now),
    }


def cancellation_data(order: Order, now: int) -> Json:
    """Return the data of CANCELLATION_STATUS_CHANGE. The webhook has a word of its own for a wish that was refused."""
    status = timeline.cancel_status(order, now)
    return {
        "order_id": order.id,
        "cancel_id": timeline.cancellation_id(order),
        "cancellations_role": timeline.cancel_role(order),
        "cancel_status": "CANCELLATION_REQUEST_CANCELLED"
        if status == "CANCELLATION_REQUEST_CANCEL"
        else status,
        "create_time": now,
    }


def return_data(back: Return, now: int) -> Json:
    """Return the data of RETURN_STATUS_CHANGE."""
    return {
        "order_id": back.order_id,
        "return_id": back.id,
        "return_role": back.role,
        "return_type": back.kind,
        "return_status": timeline.return_status(back, now),
        "create_time": back.requested_at,
        "update_time": now,
    }


def key(event_type: int, data: Json) -> tuple[Any, ...] | None:
    """Return what tells one change of state from all others; ``None`` for events that never happen by themselves."""
    match event_type:
        case 1:
            return ORDER, data["order_id"], data["order_status"]
        case 11:
            return CANCELLATION, data["cancel_id"], data["cancel_status"]
        case 12:
            return RETURN, data["return_id"], data["return_status"]
        case _:
            return None


def between(business: Business, after: int, until: int) -> list[Happening]:
    """Return what happened by itself later than *after* and not later than *until*, oldest first."""
    found = [
        happening
        for order in business.orders_between(after - LONGEST_LIFE, until + 1)
        for happening in _life(order, after, until)
    ]
    return sorted(found, key=lambda happening: happening.at)


def reviews(business: Business, after: int) -> list[Happening]:
    """Return the reviews of products that end later than *after*, the next one first; they depend on edits, not on orders."""
    found = []
    for product in business.state["products"].values():
        at = product.get("audit_until", 0)
        if at > after and product["status"] == "ACTIVATE":
            is_first = at == product["created_at"] + AUDIT_SECONDS
            status = "PRODUCT_FIRST_PASS_REVIEW" if is_first else "PRODUCT_STATUS_CHANGED"
            data = {"product_id": int(product["id"]), "status": status, "update_time": at}
            found.append(Happening(at, PRODUCT, data))
    return sorted(found, key=lambda happening: happening.at)


def _life(order: Order, after: int, until: int) -> Iterator[Happening]:
    for at in _within(timeline.moments(order), after, until):
        is_new = at == order.created_at
        if is_new or timeline.status(order, at) != timeline.status(order, at - 1):
            yield Happening(at, ORDER, order_data(order, at))
    asked = (order.cancel_requested_at, order.cancelled_at)
    for at in _within(asked, after, until):
        yield Happening(at, CANCELLATION, cancellation_data(order, at))
    for back in order.returns:
        for at in _within(_moments(back), after, until):
            yield Happening(at, RETURN, return_data(back, at))


def _moments(back: Return) -> tuple[int, ...]:
    moments = (back.requested_at, back.approved_at, back.sent_at, back.refunded_at)
    if back.rejected_at:
        return (*(at for at in moments if at < back.rejected_at), back.rejected_at)
    return moments


def _within(moments: Iterable[int], after: int, until: int) -> list[int]:
    """Return the *moments* of the period, each once, oldest first."""
    return sorted({at for at in moments if after < at <= until})
