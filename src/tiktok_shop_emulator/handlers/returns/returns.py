"""Returns and refunds: search, create, approve, reject, records."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tiktok_shop_emulator.handlers import paging
from tiktok_shop_emulator.handlers.arguments import (
    FAR,
    body_of,
    business_of,
    mapping,
    order_of,
    refuse,
    seconds,
    shop_of,
    strings,
)
from tiktok_shop_emulator.handlers.orders.view import user_id
from tiktok_shop_emulator.handlers.registry import handles
from tiktok_shop_emulator.handlers.returns import refunds
from tiktok_shop_emulator.request import EmulatedRequest, Refusal
from tiktok_shop_emulator.world import World, events, ids, money, timeline
from tiktok_shop_emulator.world.business import Business
from tiktok_shop_emulator.world.orders import DAY, Line, Order, Return

Json = dict[str, Any]
Case = tuple[Order, Return]

_TOO_MUCH = 25005005
_DONE = 25001011
_STATE = 25001010


def _updated_at(back: Return, now: int) -> int:
    moments = (back.requested_at, back.approved_at, back.sent_at, back.refunded_at, back.rejected_at)
    return max(at for at in moments if at <= now)


@handles("search_returns", "search_returns_202309")
def search_returns(request: EmulatedRequest, world: World) -> Json:
    """Search returns."""
    business, now, body = business_of(request, world), request.now, body_of(request)
    size = paging.page_size(request.query, default=10, low=10, high=50, code=25001001)
    tests = _tests(business, body, now)
    found = [
        (order, back)
        for order in business.orders_between(0, now + 1)
        for back in order.returns
        if back.requested_at <= now and all(test((order, back)) for test in tests)
    ]
    by_update = request.query.get("sort_field") == "update_time"
    page, token = paging.keyed(
        found, lambda case: (_updated_at(case[1], now) if by_update else case[1].requested_at, case[1].id),
        kind=f"returns-{by_update:d}", token=request.query.get("page_token"), size=size,
        descending=request.query.get("sort_order") == "DESC",
    )  # fmt: skip
    return {
        "next_page_token": token,
        "total_count": len(found),
        "return_orders": [_show(business, *case, now) for case in page],
    }


def _tests(business: Business, body: Json, now: int) -> list[Callable[[Case], bool]]:
    low, high = seconds(body, "create_time_ge", 0), seconds(body, "create_time_lt", FAR)
    updated_low, updated_high = seconds(body, "update_time_ge", 0), seconds(body, "update_time_lt", FAR)
    tests: list[Callable[[Case], bool]] = [
        lambda case: low <= case[1].requested_at < high,
        lambda case: updated_low <= _updated_at(case[1], now) < updated_high,
    ]
    if wanted := set(strings(body.get("return_ids"))):
        tests.append(lambda case: case[1].id in wanted)
    if orders := set(strings(body.get("order_ids"))):
        tests.append(lambda case: case[0].id in orders)
    if buyers := set(strings(body.get("buyer_user_ids"))):
        tests.append(lambda case: user_id(business, case[0].buyer) in buyers)
    if kinds := set(strings(body.get("return_types"))):
        tests.append(lambda case: case[1].kind in kinds)
    if statuses := set(strings(body.get("return_status"))):
        tests.append(lambda case: timeline.return_status(case[1], now) in statuses)
    if strings(body.get("arbitration_status")) or strings(body.get("seller_proposed_return_type")):
        tests.append(lambda case: bool(case[1].partial) and not body.get("arbitration_status"))
    return tests


def _show(business: Business, order: Order, back: Return, now: int) -> Json:
    status, lines = timeline.return_status(back, now), refunds.lines_of(order, back)
    shown: Json = {
        "return_id": back.id,
        "order_id": order.id,
        "return_type": back.kind,
        "return_status": status,
        "role": back.role,
        "return_reason": back.reason,
        "return_reason_text": back.reason.rpartition("reason_")[2].replace("_", " ").capitalize(),
        "shipment_type": "PLATFORM",
        "handover_method": "DROP_OFF",
        "create_time": back.requested_at,
        "update_time": _updated_at(back, now),
        "can_buyer_keep_item": back.kind == "REFUND",
        "refund_amount": refunds.refund_of(business, lines, partial=back.partial),
        "return_line_items": [
            {"return_line_item_id": f"{back.id}{line.number}", **refunds.line_facts(business, order, line)} for line in lines
        ],
        "return_method": "PLATFORM_SHIPPED",
        "discount_amount": [_discounts(business, lines)],
        "shipping_fee_amount": [_shipping(business, order, back)],
        "is_combined_return": False,
        "combined_return_id": "",
        "is_quick_refund": False,
    }  # fmt: skip
    if back.sent_at and back.sent_at <= now:
        shown["return_tracking_number"] = f"R{order.tracking_number}"
        shown["return_provider_id"], shown["return_provider_name"] = business.market.carrier
    action = None
    if status == timeline.PENDING:
        kind = "SELLER_RESPOND_REFUND" if back.kind == "REFUND" else "SELLER_RESPOND_RETURN"
        action = {"action": kind, "deadline": back.approved_at or back.requested_at + DAY}
    elif status == "BUYER_SHIPPED_ITEM":
        action = {"action": "SELLER_RESPOND_RECEIVE_PACKAGE", "deadline": back.refunded_at}
    if action:
        shown["seller_next_action_response"] = [action]
    if back.partial is not None:
        currency = business.currency
        shown["partial_refund"] = {"amount": money.show(back.partial, currency), "currency": currency}
    return shown


def _discounts(business: Business, lines: list[Line]) -> Json:
    currency = business.currency
    return {
        "currency": currency,
        "product_seller_discount": money.show(sum(line.seller_discount for line in lines), currency),
        "product_platform_discount": money.show(sum(line.platform_discount for line in lines), currency),
        "shipping_fee_seller_discount": money.show(0, currency),
        "shipping_fee_platform_discount": money.show(0, currency),
    }


def _shipping(business: Business, order: Order, back: Return) -> Json:
    """Return who pays for the way back: always the seller, as the ledger says."""
    currency = business.currency
    cost = order.shipping_cost if back.kind == "RETURN_AND_REFUND" else 0
    return {
        "currency": currency,
        "seller_paid_return_shipping_fee": money.show(cost, currency),
        "platform_paid_return_shipping_fee": money.show(0, currency),
        "buyer_paid_return_shipping_fee": money.show(0, currency),
    }


def _case(request: EmulatedRequest, world: World, return_id: object) -> Case:
    business = business_of(request, world)
    text = str(return_id or "")
    known = ids.read(ids.RETURN, text, extra=max(len(text) - 18, 1))
    order = business.order(ids.ORDER + text[3:18], request.now) if known else None
    if order is not None:
        for back in order.returns:
            if back.id == text and back.requested_at <= request.now:
                return order, back
    raise Refusal(refunds.FOREIGN_ORDER, "The return does not exist or does not belong to this seller.")


@handles("create_return", "create_return_202309")
def create_return(request: EmulatedRequest, world: World) -> Json:
    """Give a buyer money back on the seller's own account: at once, or when the goods are back."""
    business, now, body = business_of(request, world), request.now, body_of(request)
    keys = business.state.setdefault("idempotency", {})
    key = request.query.get("idempotency_key")
    if key and f"return {key}" in keys:
        _order, done = _case(request, world, keys[f"return {key}"])
        return {"return_id": done.id, "return_status": timeline.return_status(done, now)}
    order = order_of(business, body.get("order_id"), now, code=refunds.FOREIGN_ORDER)
    if not refunds.can_return(order, now):
        refuse(refunds.ORDER_STATE, "The order's status does not allow this action.")
    lines = refunds.chosen_lines(order, body)
    if refunds.open_lines(order, lines) != lines:
        refuse(_STATE, "A return of these items is under way or done.")
    kind = body.get("return_type")
    if kind not in {"REFUND", "RETURN_AND_REFUND"}:
        refuse(25001001, "Invalid parameter 'return_type'.")
    fields: Json = {"kind": kind, "lines": [line.number for line in lines], "reason": str(body.get("return_reason") or ""),
                    "role": "SELLER", "requested_at": now, "approved_at": now}  # fmt: skip
    if kind == "REFUND":
        fields["refunded_at"] = now
    else:
        fields |= {"sent_at": now + DAY, "refunded_at": now + 4 * DAY}
    if body.get("refund_total"):
        partial = _amount(
            business, body["refund_total"], body.get("currency"), sum(line.sale + line.tax for line in lines)
        )
        if partial < sum(line.sale + line.tax for line in lines):
            fields["partial"] = partial
    numbers = [0, *(int(number) for number in business.state["orders"].get(order.id, {}).get("returns", {}))]
    changed = business.change_return(order, max(numbers) + 1, now, **fields)
    made = changed.returns[-1]
    if key:
        keys[f"return {key}"] = made.id
    _event(request, world, made)
    return {"return_id": made.id, "return_status": timeline.return_status(made, now)}


def _amount(business: Business, amount: object, currency: object, most: int) -> int:
    if currency not in {None, "", business.currency}:
        refuse(25001001, f"Invalid parameter 'currency'. Use {business.currency}.")
    minor = money.parse(amount, business.currency)
    if minor is None or minor <= 0:
        refuse(25001001, "The refund's amount is not valid.")
    if minor > most:
        refuse(_TOO_MUCH, "The refund is more than what can be refunded.")
    return minor


def _event(request: EmulatedRequest, world: World, back: Return) -> None:
    world.emit(shop_of(request), events.RETURN, events.return_data(back, request.now))


@handles("approve_return")
def approve_return(request: EmulatedRequest, world: World) -> Json:
    """Agree to a return: let the goods come back, pay, or pay a part."""
    body, now = body_of(request), request.now
    order, back = _case(request, world, request.path_params.get("return_id"))
    status, decision = timeline.return_status(back, now), body.get("decision")
    _check_open(status)
    business = business_of(request, world)
    fields: Json = {"approved_at": min(back.approved_at or now, now)}
    if decision == "APPROVE_RETURN" and back.kind == "RETURN_AND_REFUND" and status == timeline.PENDING:
        fields |= {"sent_at": now + DAY, "refunded_at": now + 4 * DAY}
    elif decision in {"APPROVE_REFUND", "DIRECT_REFUND", "ISSUE_REPLACEMENT_REFUND"} or (
        decision == "APPROVE_RECEIVED_PACKAGE" and status == "BUYER_SHIPPED_ITEM"
    ):
        fields["refunded_at"] = now
    elif decision == "OFFER_PARTIAL_REFUND":
        offer = mapping(body.get("partial_refund"))
        most = sum(line.sale for line in refunds.lines_of(order, back))
        fields |= {
            "refunded_at": now,
            "partial": _amount(business, offer.get("amount"), offer.get("currency"), most),
        }
    else:
        refuse(refunds.ORDER_STATE, "The return's type or status does not allow this decision.")
    _change(request, world, order, back, fields)
    return {}


@handles("reject_return", "reject_return_202309")
def reject_return(request: EmulatedRequest, world: World) -> Json:
    """Refuse a return: nothing is paid back. A partial refund can be offered once the goods are here."""
    body, now = body_of(request), request.now
    order, back = _case(request, world, request.path_params.get("return_id"))
    status = timeline.return_status(back, now)
    _check_open(status)
    if body.get("decision") == "OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG":
        offer = mapping(body.get("partial_refund_amount"))
        most = sum(line.sale for line in refunds.lines_of(order, back))
        amount = _amount(
            business_of(request, world), offer.get("partial_refund_total"), offer.get("currency"), most
        )
        _change(request, world, order, back, {"refunded_at": now, "partial": amount})
        return {}
    if body.get("decision") == "REJECT_RECEIVED_PACKAGE" and status != "BUYER_SHIPPED_ITEM":
        refuse(refunds.ORDER_STATE, "The return's status does not allow this decision.")
    _change(request, world, order, back, {"rejected_at": now, "refunded_at": 0})
    return {}


def _check_open(status: str) -> None:
    if status in {"RETURN_OR_REFUND_REQUEST_COMPLETE", "REFUND_OR_RETURN_REQUEST_REJECT"}:
        refuse(_DONE, "The return is done already.")


def _change(request: EmulatedRequest, world: World, order: Order, back: Return, fields: Json) -> None:
    changed = business_of(request, world).change_return(order, int(back.id[18:]), request.now, **fields)
    _event(request, world, next(one for one in changed.returns if one.id == back.id))


@handles("get_return_records")
def get_return_records(request: EmulatedRequest, world: World) -> Json:
    """Show what happened to a return, oldest first."""
    _order, back = _case(request, world, request.path_params.get("return_id"))
    steps = [
        (back.requested_at, "ORDER_RETURN", back.role, "The return was asked for."),
        (back.approved_at, "SELLER_AGREE_RETURN", "SELLER", "The return was approved."),
        (back.sent_at, "BUYER_SHIPPED", "BUYER", "The buyer sent the goods back."),
        (back.refunded_at, "REFUND_SUCCESS", "SYSTEM", "The money was paid back."),
        (back.rejected_at, "SELLER_REJECT_RETURN", "SELLER", "The return was rejected."),
    ]
    ended = back.rejected_at or FAR
    return {
        "records": [
            {"event": event, "role": role, "description": text, "reason_text": back.reason, "note": "", "create_time": at}
            for at, event, role, text in sorted(steps)
            if 0 < at <= min(request.now, ended)
        ]
    }  # fmt: skip


@handles("get_reject_reasons")
def get_reject_reasons(request: EmulatedRequest, world: World) -> Json:
    """List the reasons for which a return or a cancellation can be rejected."""
    business_of(request, world)
    names = (
        "reverse_reject_request_reason_1",
        "reverse_reject_request_reason_2",
        "reverse_reject_request_reason_3",
    )
    texts = (
        "The product is as described.",
        "The package is on its way.",
        "The buyer and the seller have agreed.",
    )
    return {"reasons": [{"name": name, "text": text} for name, text in zip(names, texts, strict=True)]}
