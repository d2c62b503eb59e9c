"""Cancellations: search, cancel, approve, reject; what can be asked for; what it would give back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tiktok_shop_emulator.handlers import paging
from tiktok_shop_emulator.handlers.arguments import (
    FAR,
    body_of,
    business_of,
    order_event,
    order_of,
    refuse,
    seconds,
    shop_of,
    strings,
)
from tiktok_shop_emulator.handlers.orders.view import line_id, user_id
from tiktok_shop_emulator.handlers.registry import handles
from tiktok_shop_emulator.handlers.returns import refunds
from tiktok_shop_emulator.request import EmulatedRequest
from tiktok_shop_emulator.world import World, events, ids, timeline
from tiktok_shop_emulator.world.business import Business
from tiktok_shop_emulator.world.identity import Shop
from tiktok_shop_emulator.world.orders import DAY, Order

Json = dict[str, Any]

_APPROVED_ALREADY = 25020010
_ENDED_ALREADY = 25020009


def _created_at(order: Order) -> int:
    return order.cancel_requested_at or order.cancelled_at


def _updated_at(order: Order, now: int) -> int:
    return max(at for at in (_created_at(order), order.cancelled_at, order.cancel_rejected_at) if at <= now)


@handles("search_cancellations", "search_cancellations_202309")
def search_cancellations(request: EmulatedRequest, world: World) -> Json:
    """Search cancellations: asked for by buyers, done by the seller, or by the platform for want of payment."""
    business, now, body = business_of(request, world), request.now, body_of(request)
    size = paging.page_size(request.query, default=10, high=50, code=25001001)
    tests = _tests(business, body, now)
    found = [
        order
        for order in business.orders_between(0, now + 1)
        if 0 < _created_at(order) <= now and all(test(order) for test in tests)
    ]
    by_update = request.query.get("sort_field") == "update_time"
    page, token = paging.keyed(
        found, lambda order: (_updated_at(order, now) if by_update else _created_at(order), order.id), size=size,
        kind=f"cancellations-{by_update:d}", token=request.query.get("page_token"),
        descending=request.query.get("sort_order") == "DESC",
    )  # fmt: skip
    return {
        "next_page_token": token,
        "total_count": len(found),
        "cancellations": [_show(business, order, now) for order in page],
    }


def _tests(business: Business, body: Json, now: int) -> list[Callable[[Order], bool]]:
    tests: list[Callable[[Order], bool]] = []
    low, high = seconds(body, "create_time_ge", 0), seconds(body, "create_time_lt", FAR)
    updated_low, updated_high = seconds(body, "update_time_ge", 0), seconds(body, "update_time_lt", FAR)
    tests.append(lambda order: low <= _created_at(order) < high)
    tests.append(lambda order: updated_low <= _updated_at(order, now) < updated_high)
    if wanted := set(strings(body.get("cancel_ids"))):
        tests.append(lambda order: timeline.cancellation_id(order) in wanted)
    if orders := set(strings(body.get("order_ids"))):
        tests.append(lambda order: order.id in orders)
    if buyers := set(strings(body.get("buyer_user_ids"))):
        tests.append(lambda order: user_id(business, order.buyer) in buyers)
    if kinds := set(strings(body.get("cancel_types"))):
        tests.append(
            lambda order: ("BUYER_CANCEL" if timeline.cancel_role(order) == "BUYER" else "CANCEL") in kinds
        )
    if statuses := set(strings(body.get("cancel_status"))):
        tests.append(lambda order: timeline.cancel_status(order, now) in statuses)
    return tests


def _show(business: Business, order: Order, now: int) -> Json:
    role, status = timeline.cancel_role(order), timeline.cancel_status(order, now)
    shown: Json = {
        "cancel_id": timeline.cancellation_id(order),
        "order_id": order.id,
        "cancel_type": "BUYER_CANCEL" if role == "BUYER" else "CANCEL",
        "cancel_status": status,
        "role": role,
        "cancel_reason": order.cancel_reason,
        "cancel_reason_text": order.cancel_reason.replace("_", " ").capitalize(),
        "create_time": _created_at(order),
        "update_time": _updated_at(order, now),
        "should_replenish_stock": True,
        "refund_amount": refunds.refund_of(business, order.lines if order.paid_at else [],
                                           shipping=order.shipping_fee if order.paid_at else 0),
        "cancel_line_items": [
            {"cancel_line_item_id": f"{timeline.cancellation_id(order)}{line.number}",
             **refunds.line_facts(business, order, line)}
            for line in order.lines
        ],
    }  # fmt: skip
    if status == "CANCELLATION_REQUEST_PENDING":
        deadline = order.cancel_requested_at + DAY
        shown["seller_next_action_response"] = [{"action": "SELLER_RESPOND_CANCEL", "deadline": deadline}]
    return shown


@handles("cancel_order", "cancel_order_202309")
def cancel_order(request: EmulatedRequest, world: World) -> Json:
    """Cancel an order that is not shipped yet, as a whole."""
    shop, business, now, body = shop_of(request), business_of(request, world), request.now, body_of(request)
    order = order_of(business, body.get("order_id"), now, code=refunds.FOREIGN_ORDER)
    if timeline.status(order, now) == "CANCELLED":
        refuse(25001011, "The order was cancelled already.")
    if not refunds.can_cancel(order, now):
        refuse(refunds.ORDER_STATE, "The order's status does not allow this action.")
    if not body.get("cancel_reason"):
        refuse(25001014, "The reason does not exist.")
    if len(refunds.chosen_lines(order, body)) < len(order.lines):
        refuse(refunds.ORDER_STATE, "The emulator cancels whole orders only: name all line items, or none.")
    cancelled = _end(world, shop, order, now, by="SELLER", reason=str(body["cancel_reason"]))
    return {
        "cancel_id": timeline.cancellation_id(cancelled),
        "cancel_status": timeline.cancel_status(cancelled, now),
    }


def _end(world: World, shop: Shop, order: Order, now: int, *, by: str, reason: str) -> Order:
    business = world.business(shop)
    cancelled = business.change_order(order, now, cancelled_at=now, cancel_by=by, cancel_reason=reason)
    order_event(world, shop, cancelled, now)
    _event(world, shop, cancelled, now)
    return cancelled


def _event(world: World, shop: Shop, order: Order, now: int) -> None:
    world.emit(shop, events.CANCELLATION, events.cancellation_data(order, now))


def _asked(request: EmulatedRequest, world: World) -> Order:
    """Return the order whose cancellation the path names; it must be waiting for an answer."""
    business = business_of(request, world)
    cancel_id = request.path_params.get("cancel_id", "")
    order = None
    if ids.read(ids.CANCELLATION, cancel_id, extra=1):
        order = business.order(ids.ORDER + cancel_id[3:18], request.now)
    if order is None or not 0 < _created_at(order) <= request.now:
        refuse(refunds.FOREIGN_ORDER, "The cancellation does not exist.")
    status = timeline.cancel_status(order, request.now)
    if status == "CANCELLATION_REQUEST_COMPLETE":
        refuse(_APPROVED_ALREADY, "The cancellation was approved already.")
    if status == "CANCELLATION_REQUEST_CANCEL":
        refuse(_ENDED_ALREADY, "The cancellation was ended already.")
    return order


@handles("approve_cancellation")
def approve_cancellation(request: EmulatedRequest, world: World) -> Json:
    """Grant the buyer's wish: the order is cancelled."""
    order = _asked(request, world)
    _end(world, shop_of(request), order, request.now, by="BUYER", reason=order.cancel_reason)
    return {}


@handles("reject_cancellation")
def reject_cancellation(request: EmulatedRequest, world: World) -> Json:
    """Refuse the buyer's wish: the order goes on."""
    order = _asked(request, world)
    if not body_of(request).get("reject_reason"):
        refuse(25001014, "The reason does not exist.")
    business = business_of(request, world)
    going = business.change_order(order, request.now, cancel_rejected_at=request.now)
    _event(world, shop_of(request), going, request.now)
    return {}


# What can be asked for.


@handles("get_aftersale_eligibility", "get_aftersale_eligibility_202512", "get_aftersale_eligibility_202309")
def get_aftersale_eligibility(request: EmulatedRequest, world: World) -> Json:
    """Show for each SKU of an order whether it can be cancelled, refunded, or returned."""
    business, now = business_of(request, world), request.now
    order = order_of(business, request.path_params.get("order_id"), now, code=refunds.FOREIGN_ORDER)
    wanted = set(strings(request.query.get("request_types"))) or {"CANCEL", "REFUND", "RETURN_AND_REFUND"}
    # The versions before 202602 call a refund without a return RETURN in their answers, the first has no reasons.
    version = request.operation.version
    words = {} if version == "202602" else {"REFUND": "RETURN"}
    skus: dict[str, list[Any]] = {}
    for line in order.lines:
        skus.setdefault(line.offer.sku_id, []).append(line)
    shown = []
    for sku_id, lines in skus.items():
        rows = []
        for kind in sorted(wanted):
            eligible = refunds.can_cancel(order, now) if kind == "CANCEL" else (
                refunds.can_return(order, now) and bool(refunds.open_lines(order, lines)))  # fmt: skip
            row: Json = {
                "request_type": words.get(kind, kind),
                "order_line_items_ids": [line_id(order, line) for line in lines],
                "eligible": eligible,
            }
            if version != "202309":
                row["available_reason_names"] = ["seller_cancel_reason_out_of_stock"] if eligible else []
            if not eligible:
                row |= {
                    "ineligible_code": refunds.ORDER_STATE,
                    "ineligible_reason": "The order's status does not allow it.",
                }
            rows.append(row)
        shown.append({"sku_id": sku_id, "line_item_eligibility": rows})
    return {"sku_eligibility": shown}


@handles("calculate_refund", "calculate_refund_202309")
def calculate_refund(request: EmulatedRequest, world: World) -> Json:
    """Show what a cancellation or return would give back."""
    business, now, body = business_of(request, world), request.now, body_of(request)
    order = order_of(business, body.get("order_id"), now, code=refunds.FOREIGN_ORDER)
    lines = refunds.open_lines(order, refunds.chosen_lines(order, body))
    shipping = order.shipping_fee if body.get("request_type") == "CANCEL" else 0
    return {"order_refund_amount": refunds.refund_of(business, lines, shipping=shipping)}
