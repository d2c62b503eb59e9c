"""
What has happened to an order by now, and what people's doings change of its plan.

The state keeps a ``dict`` per touched order (see ``apply``); everything else follows from the plan.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tiktok_shop_emulator.world import ids
from tiktok_shop_emulator.world.orders import DAY, HOUR, Order, Return

STATUSES = ("UNPAID", "ON_HOLD", "AWAITING_SHIPMENT", "PARTIALLY_SHIPPING", "AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED",
            "COMPLETED", "CANCELLED")  # fmt: skip

OLDEST = {
    "UNPAID": 2,
    "ON_HOLD": 2,
    "AWAITING_SHIPMENT": 6,
    "AWAITING_COLLECTION": 8,
    "IN_TRANSIT": 14,
    "DELIVERED": 22,
}
"""How many days back orders of a status can have been made; the others can be of any age."""

PENDING = "RETURN_OR_REFUND_REQUEST_PENDING"


def status(order: Order, now: int) -> str:
    """Return the order's status at *now*."""
    if order.cancelled_at and now >= order.cancelled_at:
        return "CANCELLED"
    if not order.paid_at or now < order.paid_at:
        return "UNPAID"
    if now < order.released_at:
        return "ON_HOLD"
    if now < order.shipped_at:
        return "AWAITING_SHIPMENT"
    if now < order.collected_at:
        return "AWAITING_COLLECTION"
    if now < order.delivered_at:
        return "IN_TRANSIT"
    if now < order.completed_at:
        return "DELIVERED"
    return "COMPLETED"


def moments(order: Order) -> tuple[int, ...]:
    """Return every moment at which the order changes by itself, in no order; those that never come are left out."""
    ended = order.cancelled_at
    after = (
        order.paid_at,
        order.released_at,
        order.shipped_at,
        order.collected_at,
        order.delivered_at,
        order.completed_at,
    )
    return tuple(
        at
        for at in (order.created_at, *after, order.cancel_requested_at, ended)
        if at and (not ended or at <= ended)
    )


def updated_at(order: Order, now: int) -> int:
    """Return when the order last changed, as of *now*."""
    return max(
        max((at for at in moments(order) if at <= now), default=order.created_at), min(order.touched_at, now)
    )


def pays_out(order: Order) -> bool:
    """Whether the order ends with money for the seller: paid, and not cancelled on the way."""
    return bool(order.paid_at) and not order.cancelled_at


def settles_at(order: Order) -> int:
    """Return when the sale enters the ledger; 0 if it never does."""
    return order.completed_at + HOUR if pays_out(order) else 0


def refund_settles_at(order: Order, refund: Return) -> int:
    """Return when a refund enters the ledger: always in a later statement than the sale. 0 if it never does."""
    sale = settles_at(order)
    return max(refund.refunded_at, sale + DAY) if refund.refunded_at and sale else 0


def return_status(refund: Return, now: int) -> str:
    """Return the wire status of a return at *now*."""
    if refund.rejected_at and now >= refund.rejected_at:
        return "REFUND_OR_RETURN_REQUEST_REJECT"
    if refund.refunded_at and now >= refund.refunded_at:
        return "RETURN_OR_REFUND_REQUEST_COMPLETE"
    if refund.sent_at and now >= refund.sent_at:
        return "BUYER_SHIPPED_ITEM"
    if refund.approved_at and now >= refund.approved_at:
        return (
            "AWAITING_BUYER_SHIP"
            if refund.kind == "RETURN_AND_REFUND"
            else "RETURN_OR_REFUND_REQUEST_SUCCESS"
        )
    return PENDING


def refund_amount(order: Order, refund: Return) -> int:
    """Return what the buyer gets back, sales tax included, in smallest units."""
    if refund.partial is not None:
        return refund.partial
    chosen = set(refund.lines)
    return sum(line.sale + line.tax for line in order.lines if line.number in chosen)


def apply(order: Order, change: Mapping[str, Any] | None) -> Order:
    """
    Lay *change* over the plan of *order* and make its returns; call it once for an order.

    Args:
        change: ``created_at`` (with all that follows), ``shipped_at``, ``delivered_at``, ``cancelled_at`` (with ``cancel_by`` and ``cancel_reason``),
            ``cancel_rejected_at``, ``tracking_number``, ``provider_id``, ``touched_at``, and ``returns``: a ``dict``
            of running number to the fields of ``Return`` that differ, or all of them for one that was made by hand.
    """
    change = change or {}
    if "created_at" in change:
        _shift(order, change["created_at"] - order.created_at)
    if "cancel_rejected_at" in change:
        order.cancel_rejected_at = change["cancel_rejected_at"]
        order.cancelled_at = 0
        _ship(order, max(order.shipped_at, order.cancel_rejected_at + HOUR))
    if "shipped_at" in change:
        _ship(order, change["shipped_at"])
    if "delivered_at" in change:
        order.completed_at += change["delivered_at"] - order.delivered_at
        order.delivered_at = change["delivered_at"]
        order.collected_at = min(order.collected_at, order.delivered_at)
    if "cancelled_at" in change:
        order.cancelled_at = change["cancelled_at"]
        order.cancel_by, order.cancel_reason = change["cancel_by"], change["cancel_reason"]
        if order.cancelled_at < order.paid_at:
            order.paid_at = 0
    order.tracking_number = change.get("tracking_number", order.tracking_number)
    order.provider_id = change.get("provider_id", order.provider_id)
    order.touched_at = change.get("touched_at", 0)
    order.returns = _returns(order, change.get("returns") or {})
    return order


def _shift(order: Order, by: int) -> None:
    """Let the order be made, and all that follows happen, *by* seconds later."""
    order.created_at += by
    for name in ("paid_at", "released_at", "shipped_at", "collected_at", "delivered_at", "completed_at",
                 "cancel_requested_at", "cancelled_at"):  # fmt: skip
        at = getattr(order, name)
        if at:
            setattr(order, name, at + by)


def _ship(order: Order, at: int) -> None:
    shift = at - order.shipped_at
    order.shipped_at += shift
    order.collected_at += shift
    order.delivered_at += shift
    order.completed_at += shift


def _returns(order: Order, changes: Mapping[str, Any]) -> list[Return]:
    """Return the returns of *order*: the planned one, unless it was cancelled, and those made by hand."""
    made: list[Return] = []
    if order.return_plan and pays_out(order):
        delay, kind, lines, reason = order.return_plan
        asked = order.delivered_at + delay
        planned = Return(
            return_id(order, 0), order.id, kind, lines, reason, "BUYER", asked, approved_at=asked + 2 * DAY
        )
        if kind == "REFUND":
            planned.refunded_at = planned.approved_at
        else:
            planned.sent_at = planned.approved_at + DAY
            planned.refunded_at = planned.sent_at + 3 * DAY
        _overlay(planned, changes.get("0") or {})
        made.append(planned)
    for number in sorted(set(changes) - {"0"}, key=int):
        fields = changes[number]
        by_hand = Return(return_id(order, int(number)), order.id, fields["kind"], list(fields["lines"]), fields["reason"],
                         fields["role"], fields["requested_at"])  # fmt: skip
        _overlay(by_hand, fields)
        made.append(by_hand)
    return made


def _overlay(refund: Return, fields: Mapping[str, Any]) -> None:
    for name in ("approved_at", "sent_at", "refunded_at", "rejected_at", "partial"):
        if name in fields:
            setattr(refund, name, fields[name])


def return_id(order: Order, number: int) -> str:
    """Return the id of the order's return with the running *number*; 0 is the planned one."""
    return ids.RETURN + order.id[3:] + str(number)


def wants_cancel(order: Order, now: int) -> bool:
    """Return whether the buyer has asked for cancellation and was not refused."""
    rejected = order.cancel_rejected_at and order.cancel_rejected_at <= now
    return 0 < order.cancel_requested_at <= now and not rejected


def cancel_status(order: Order, now: int) -> str:
    """Return the wire status of an order's cancellation at *now*; there must be one."""
    if order.cancelled_at and order.cancelled_at <= now:
        return "CANCELLATION_REQUEST_COMPLETE"
    return "CANCELLATION_REQUEST_PENDING" if wants_cancel(order, now) else "CANCELLATION_REQUEST_CANCEL"


def cancel_role(order: Order) -> str:
    """Return who began an order's cancellation."""
    return "BUYER" if order.cancel_requested_at else order.cancel_by or "SYSTEM"


def cancellation_id(order: Order) -> str:
    """Return the id of the order's only cancellation."""
    return ids.CANCELLATION + order.id[3:] + "0"
