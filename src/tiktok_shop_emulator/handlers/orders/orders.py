"""Orders: search, list, details, prices, and what other systems call them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tiktok_shop_emulator.handlers import paging
from tiktok_shop_emulator.handlers.arguments import (
    PARAMETER,
    body_of,
    boolean,
    business_of,
    mapping,
    objects,
    order_of,
    refuse,
    seconds,
    strings,
)
from tiktok_shop_emulator.handlers.orders.view import (
    line_id,
    show_document_order,
    show_order,
    user_id,
)
from tiktok_shop_emulator.handlers.registry import handles
from tiktok_shop_emulator.request import EmulatedRequest, Refusal
from tiktok_shop_emulator.world import World, catalogue, timeline
from tiktok_shop_emulator.world.business import Business
from tiktok_shop_emulator.world.money import show
from tiktok_shop_emulator.world.orders import DAY, LONGEST_LIFE, Order

Json = dict[str, Any]
Test = Callable[[Order], bool]


@handles("get_order_list")
def get_order_list(request: EmulatedRequest, world: World) -> Json:
    """Search orders: paging in the query, filters in the body."""
    business, now, body = business_of(request, world), request.now, body_of(request)
    tests = _tests(business, body, now)
    start, end = _created(body, now)
    query = request.query
    size = paging.page_size(query, default=20)
    descending = query.get("sort_order", "DESC") != "ASC"
    if query.get("sort_field") == "update_time" or "update_time_ge" in body or "update_time_lt" in body:
        # Plans run no longer than LONGEST_LIFE unless somebody changes them: those orders are in the state.
        start_update = seconds(body, "update_time_ge", 0)
        first = start if business.state["orders"] else max(start, start_update - LONGEST_LIFE)
        found = [one for one in business.orders_between(first, end) if all(test(one) for test in tests)]
        page, token = paging.keyed(
            found, lambda order: (timeline.updated_at(order, now), order.id), kind="orders-updated", size=size,
            token=query.get("page_token"), descending=descending,
        )  # fmt: skip
        total = len(found)
    else:
        page, token, total = _by_creation(
            business, start, end, tests, token=query.get("page_token"), size=size, descending=descending
        )
    return {
        "next_page_token": token,
        "total_count": total,
        "orders": [show_order(business, order, now) for order in page],
    }


def _created(source: Json, now: int) -> tuple[int, int]:
    """Return the range of ``create_time`` that is asked for, the end excluded; never beyond now."""
    return seconds(source, "create_time_ge", 0), min(seconds(source, "create_time_lt", now + 1), now + 1)


def _tests(business: Business, body: Json, now: int) -> list[Test]:
    tests: list[Test] = []
    status = body.get("order_status")
    if status:
        if status not in timeline.STATUSES:
            refuse(PARAMETER, "Invalid parameter 'order_status'.")
        tests.append(_status_test(business, status, now))
    if body.get("buyer_user_id"):
        tests.append(lambda order: user_id(business, order.buyer) == body["buyer_user_id"])
    if body.get("is_buyer_request_cancel") is not None:
        asked = boolean(body["is_buyer_request_cancel"])
        tests.append(lambda order: timeline.wants_cancel(order, now) is asked)
    if body.get("warehouse_ids"):
        ours = catalogue.warehouse_ids(business.shop)[0] in strings(body["warehouse_ids"])
        tests.append(lambda _order: ours)
    if body.get("shipping_type") in {"SELLER", "TIKTOK_DIGITAL"}:
        tests.append(lambda _order: False)  # every order of the emulator ships with the platform's carriers
    if "update_time_ge" in body or "update_time_lt" in body:
        low, high = seconds(body, "update_time_ge", 0), seconds(body, "update_time_lt", now + 1)
        tests.append(lambda order: low <= timeline.updated_at(order, now) < high)
    return tests


def _status_test(business: Business, status: str, now: int) -> Test:
    """Return the test for a status; young statuses are recognised by age first, which is cheaper."""
    oldest = timeline.OLDEST.get(status)
    if oldest is None or business.state["orders"]:
        return lambda order: timeline.status(order, now) == status
    since = now - oldest * DAY
    return lambda order: order.created_at >= since and timeline.status(order, now) == status


def _by_creation(
    business: Business, start: int, end: int, tests: list[Test], *, token: object, size: int, descending: bool
) -> tuple[list[Order], str, int]:
    """Return a page in order of creation. Without filters only the days of the page are made."""
    kind = "orders-down" if descending else "orders-up"
    last = paging.after(kind, token)
    total = business.count_between(start, end)
    if tests:
        found = [order for order in business.orders_between(start, end) if all(test(order) for test in tests)]
        page, following = paging.keyed(found, _key, kind=kind, token=token, size=size, descending=descending)
        return page, following, len(found)
    if descending:
        rows = business.newest_first(start, min(end, last[0] + 1) if last else end)
        rest = (order for order in rows if last is None or _key(order) < last)
    else:
        rows = business.orders_between(max(start, last[0]) if last else start, end)
        rest = (order for order in rows if last is None or _key(order) > last)
    page, following = paging.streamed(rest, _key, kind=kind, size=size)
    return page, following, total


def _key(order: Order) -> paging.Key:
    return order.created_at, order.id


@handles("get_order_detail")
def get_order_detail(request: EmulatedRequest, world: World) -> Json:
    """Show up to 50 orders by id; one that is not the seller's refuses them all."""
    return {"orders": [show_order(*one, request.now) for one in _asked(request, world)]}


def _asked(request: EmulatedRequest, world: World) -> list[tuple[Business, Order]]:
    business = business_of(request, world)
    wanted = strings(request.query.get("ids"))
    if not wanted or len(wanted) > 50:
        refuse(PARAMETER, "Invalid parameter 'ids'. Give 1 to 50 order ids, joined with commas.")
    return [(business, order_of(business, one, request.now)) for one in wanted]


@handles("listOrders")
def list_orders(request: EmulatedRequest, world: World) -> Json:
    """List orders as the founding document does; with ``ids`` it is the ended GetOrderDetail."""
    if request.query.get("ids"):
        orders = [show_document_order(*one, request.now) for one in _asked(request, world)]
        return {"orders": orders, "next_page_token": "", "total_count": len(orders)}
    business, now, query = business_of(request, world), request.now, request.query
    tests = _tests(business, {"order_status": query.get("order_status")}, now)
    page, token, total = _by_creation(
        business, *_created(query, now), tests, token=query.get("page_token"),
        size=paging.page_size(query, default=10), descending=True,
    )  # fmt: skip
    shown = [show_document_order(business, order, now) for order in page]
    return {"orders": shown, "next_page_token": token, "total_count": total}


@handles("getOrder")
def get_order(request: EmulatedRequest, world: World) -> Json:
    """Show one order as the founding document does."""
    business = business_of(request, world)
    order = order_of(business, request.path_params.get("order_id"), request.now)
    return show_document_order(business, order, request.now)


@handles("get_order_price_details")
def get_order_price_details(request: EmulatedRequest, world: World) -> Json:
    """Show how the price of an order and of each of its lines came about."""
    business = business_of(request, world)
    order = order_of(business, request.path_params.get("order_id"), request.now)
    currency = business.currency

    def prices(lines: list[Any], shipping: int, subsidy: int) -> Json:
        original = sum(line.original for line in lines)
        seller = sum(line.seller_discount for line in lines)
        platform = sum(line.platform_discount for line in lines)
        sale, tax = original - seller - platform, sum(line.tax for line in lines)
        total = show(sale + shipping + tax, currency)
        return {
            "currency": currency,
            "total": total,
            "payment": total,
            "sku_list_price": show(original, currency),
            "sku_sale_price": show(original - seller, currency),
            "subtotal": show(sale, currency),
            "subtotal_deduction_seller": show(seller, currency),
            "subtotal_deduction_platform": show(platform, currency),
            "subtotal_tax_amount": show(tax, currency),
            "shipping_list_price": show(shipping + subsidy, currency),
            "shipping_sale_price": show(shipping, currency),
            "shipping_fee_deduction_seller": show(0, currency),
            "shipping_fee_deduction_platform": show(subsidy, currency),
            "tax_amount": show(tax, currency),
            "net_price_amount": show(sale, currency),
        }

    return {
        **prices(order.lines, order.shipping_fee, order.shipping_subsidy),
        "line_items": [{"id": line_id(order, line), **prices([line], 0, 0)} for line in order.lines],
    }


# References of other systems.


@handles("add_external_order_references")
def add_external_order_references(request: EmulatedRequest, world: World) -> Json:
    """Note what other systems call orders; orders that are not the seller's are named in ``errors``."""
    business = business_of(request, world)
    wanted = objects(body_of(request).get("orders"))
    if not 1 <= len(wanted) <= 100:
        refuse(PARAMETER, "Invalid parameter 'orders'. Give 1 to 100 orders.")
    errors = []
    for one in wanted:
        reference = mapping(one.get("external_order"))
        try:
            order = order_of(business, one.get("id"), request.now)
        except Refusal as refusal:
            detail = {
                "order_id": str(one.get("id", "")),
                "external_order": {
                    "id": str(reference.get("id", "")),
                    "platform": str(reference.get("platform", "")),
                },
            }
            errors.append({"code": str(refusal.code), "message": refusal.message, "detail": detail})
            continue
        kept = business.state.setdefault("external", {}).setdefault(order.id, {})
        kept[str(reference.get("platform", ""))] = {
            "id": str(reference.get("id", "")),
            "platform": str(reference.get("platform", "")),
            "line_items": [
                {"id": str(line.get("id", "")), "origin_id": str(line.get("origin_id", ""))}
                for line in objects(reference.get("line_items"))
            ],
        }
    return {"errors": errors}


@handles("get_external_order_references")
def get_external_order_references(request: EmulatedRequest, world: World) -> Json:
    """Show what other systems call an order."""
    business = business_of(request, world)
    order = order_of(business, request.path_params.get("order_id"), request.now)
    kept = business.state.get("external", {}).get(order.id, {})
    platform = request.query.get("platform")
    return {"external_orders": [one for name, one in kept.items() if platform in {None, "", name}]}


@handles("search_orders_by_external_order_reference")
def search_orders_by_external_order_reference(request: EmulatedRequest, world: World) -> Json:
    """Find orders by what another system calls them."""
    business = business_of(request, world)
    platform, wanted = request.query.get("platform"), request.query.get("external_order_id")
    found = [
        {"id": order_id, "external_order": reference}
        for order_id, kept in business.state.get("external", {}).items()
        for name, reference in kept.items()
        if name == platform and reference["id"] == wanted
    ]
    return {"orders": found}
