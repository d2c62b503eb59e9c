"""Fulfillment, reading: packages, labels, tracking, time slots."""

from __future__ import annotations

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
    strings,
)
from tiktok_shop_emulator.handlers.orders.view import (
    PACKAGE_STATUS,
    address,
    image_url,
    line_id,
    order_id_of_package,
    package_id,
)
from tiktok_shop_emulator.handlers.registry import handles
from tiktok_shop_emulator.request import EmulatedRequest
from tiktok_shop_emulator.world import World, catalogue, labels, timeline
from tiktok_shop_emulator.world.business import Business
from tiktok_shop_emulator.world.money import show
from tiktok_shop_emulator.world.orders import DAY, HOUR, Order

Json = dict[str, Any]

_SUB_STATUS = {"TO_FULFILL": "CREATED", "PROCESSING": "RTS", "FULFILLING": "TTS", "COMPLETED": "DELIVERED",
               "CANCELLED": "CANCELLED"}  # fmt: skip


def has_package(order: Order, now: int) -> bool:
    """Return whether the order has a package: from the end of the hold on."""
    return bool(order.paid_at) and now >= order.released_at and timeline.status(order, now) in PACKAGE_STATUS


def packed_order(business: Business, package: object, now: int) -> Order:
    """
    Return the order that a package belongs to.

    Raises:
        Refusal: If the shop has no such package.
    """
    order = business.order(order_id_of_package(package), now)
    if order is None or not has_package(order, now):
        refuse(21011028, "The package does not exist or does not belong to this seller.")
    return order


def providers(business: Business) -> list[Json]:
    """Return the carriers that the shop can use."""
    carrier_id, name = business.market.carrier
    return [{"id": carrier_id, "name": name}, {"id": f"{carrier_id[:-1]}0", "name": "Other carrier"}]


def provider_name(business: Business, provider_id: str) -> str:
    """Return a carrier's name."""
    return next((one["name"] for one in providers(business) if one["id"] == provider_id), "Other carrier")


@handles("search_package")
def search_package(request: EmulatedRequest, world: World) -> Json:
    """Search packages, newest first."""
    business, now, body = business_of(request, world), request.now, body_of(request)
    low, high = seconds(body, "create_time_ge", 0), seconds(body, "create_time_lt", FAR)
    updated_low, updated_high = seconds(body, "update_time_ge", 0), seconds(body, "update_time_lt", FAR)
    wanted = body.get("package_status")
    size = paging.page_size(request.query, default=None, high=50, code=21001001)
    found = [
        order
        for order in business.orders_between(max(0, low - 2 * DAY), min(high, now + 1))
        if has_package(order, now)
        and low <= order.released_at < high
        and updated_low <= timeline.updated_at(order, now) < updated_high
        and wanted in {None, "", PACKAGE_STATUS[timeline.status(order, now)]}
    ]
    field = request.query.get("sort_field") or "create_time"

    def key(order: Order) -> paging.Key:
        value = {"update_time": timeline.updated_at(order, now), "order_pay_time": order.paid_at}
        return value.get(field, order.released_at), order.id

    page, token = paging.keyed(
        found, key, kind=f"packages-{field}", token=request.query.get("page_token"), size=size,
        descending=request.query.get("sort_order", "DESC") != "ASC",
    )  # fmt: skip
    return {
        "next_page_token": token,
        "total_count": len(found),
        "packages": [_in_search(business, order, now) for order in page],
    }


def _in_search(business: Business, order: Order, now: int) -> Json:
    shown = {
        "id": package_id(order),
        "orders": [{"id": order.id}],
        "create_time": order.released_at,
        "update_time": timeline.updated_at(order, now),
        "status": PACKAGE_STATUS[timeline.status(order, now)],
        "shipping_provider_name": provider_name(business, order.provider_id),
        "shipping_provider_id": order.provider_id,
        "order_line_item_ids": [line_id(order, line) for line in order.lines],
    }
    if is_shipped(order, now):
        shown["tracking_number"] = order.tracking_number
    return shown


def is_shipped(order: Order, now: int) -> bool:
    """Return whether shipping was arranged and the order not cancelled."""
    return order.shipped_at <= now and timeline.status(order, now) != "CANCELLED"


@handles("get_package_detail")
def get_package_detail(request: EmulatedRequest, world: World) -> Json:
    """Show one package."""
    business, now = business_of(request, world), request.now
    order = packed_order(business, request.path_params.get("package_id"), now)
    status = PACKAGE_STATUS[timeline.status(order, now)]
    names = ("full_address", "phone_number", "name", "postal_code", "address_detail", "region_code", "address_line1",
             "address_line2")  # fmt: skip
    where = address(business, order, masked=status == "CANCELLED")
    shown: Json = {
        "package_id": package_id(order),
        "orders": [{"id": order.id, "skus": _skus(order)}],
        "package_status": status,
        "package_sub_status": _SUB_STATUS[status],
        "split_and_combine_tag": "DEFAULT",
        "has_multi_skus": len({line.offer.sku_id for line in order.lines}) > 1,
        "note_tag": "BUYER_UNNOTED",
        "shipping_provider_name": provider_name(business, order.provider_id),
        "shipping_provider_id": order.provider_id,
        "shipping_type": "TIKTOK",
        "delivery_option_name": "Standard shipping",
        "delivery_option_id": f"{business.market.carrier[0][:-1]}9",
        "create_time": order.released_at,
        "update_time": timeline.updated_at(order, now),
        "order_line_item_ids": [line_id(order, line) for line in order.lines],
        "recipient_address": {name: where[name] for name in names},
        "sender_address": _sender(business),
        "weight": {"value": str(200 * len(order.lines)), "unit": "GRAM"},
        "dimension": {"length": "20", "width": "15", "height": "8", "unit": "CM"},
        "warehouse_id": catalogue.warehouse_ids(business.shop)[0],
    }
    if is_shipped(order, now):
        shown["tracking_number"] = order.tracking_number
        shown["handover_method"] = "PICKUP"
    return shown


def _skus(order: Order) -> list[Json]:
    """Return what is in the package, one row for each SKU."""
    found: dict[str, Json] = {}
    for line in order.lines:
        offer = line.offer
        row = {"id": offer.sku_id, "name": offer.sku_name, "image_url": image_url(offer.image), "quantity": 0}
        found.setdefault(offer.sku_id, row)["quantity"] += 1
    return list(found.values())


def _sender(business: Business) -> Json:
    """Return where the shop's packages come from."""
    market = business.market
    state, city, postal_code = market.places[0]
    line = "1 Warehouse Road"
    return {
        "full_address": f"{market.country}, {state}, {city}, {line}",
        "phone_number": f"({market.phone})10000000",
        "name": business.shop.name,
        "postal_code": postal_code,
        "address_detail": line,
        "region_code": market.region,
        "address_line1": line,
        "address_line2": "",
    }


@handles("get_package_shipping_document")
def get_package_shipping_document(request: EmulatedRequest, world: World) -> Json:
    """Show where a package's label is. Right after shipping by hand the first question comes too early."""
    business, now = business_of(request, world), request.now
    order = packed_order(business, request.path_params.get("package_id"), now)
    kind = request.query.get("document_type") or ""
    if not kind:
        refuse(21001001, "Invalid parameter 'document_type'. It is required.")
    return {"doc_url": _document(business, world, order, kind, now), "tracking_number": order.tracking_number}


@handles("getShippingDocument")
def get_shipping_document(request: EmulatedRequest, world: World) -> Json:
    """Show where an order's label is, as the founding document does."""
    business, now = business_of(request, world), request.now
    order = order_of(business, request.path_params.get("order_id"), now)
    if not has_package(order, now):
        refuse(21023035, "Arrange the shipment first.")
    kind = request.query.get("document_type") or "SHIPPING_LABEL"
    return {"doc_url": _document(business, world, order, kind, now)}


def _document(business: Business, world: World, order: Order, kind: str, now: int) -> str:
    if timeline.status(order, now) == "CANCELLED":
        refuse(21011041, "The order was cancelled.")
    if now < order.shipped_at:
        refuse(21042104, "The document cannot be made before the package is shipped.")
    fresh: dict[str, int] = business.state.get("fresh_labels", {})
    if fresh.pop(order.id, None) is not None:
        refuse(11034037, "The shipping label is not ready. Please try again later.")
    return world.public_url() + labels.link(world.seed, f"{kind}/{package_id(order)}.pdf", now)


@handles("get_package_handover_time_slots", "get_handover_time_slots")
def get_handover_time_slots(request: EmulatedRequest, world: World) -> Json:
    """Show when the carrier can come: two windows on each of the next three days."""
    business, now = business_of(request, world), request.now
    if "package_id" in request.path_params:
        packed_order(business, request.path_params["package_id"], now)
    else:
        order_of(business, request.path_params.get("order_id"), now)
    today = business.day_of(now)
    starts = [business.day_start(today + day) + hour * HOUR for day in (1, 2, 3) for hour in (9, 14)]
    return {
        "can_pickup": True,
        "can_drop_off": True,
        "can_van_collection": False,
        "drop_off_point_url": "https://carrier.example/drop-off",
        "pickup_slots": [
            {"start_time": start, "end_time": start + 3 * HOUR, "avaliable": True} for start in starts
        ],
    }


def tracking_events(order: Order, now: int) -> list[tuple[int, int, str, str]]:
    """Return what the carrier has reported: moment, code, name, text; newest first."""
    steps = (
        (order.shipped_at, 30001, "ORDER_PLACED", "Shipping was arranged."),
        (order.collected_at, 30101, "PICKUP_DONE", "The carrier has the package."),
        ((order.collected_at + order.delivered_at) // 2, 30201, "TRANSPORTING", "The package is on its way."),
        (order.delivered_at, 30301, "SIGN_SUCCESS", "The package was delivered."),
    )
    ended = order.cancelled_at or FAR
    return [step for step in reversed(steps) if order.paid_at and step[0] <= now and step[0] < ended]


@handles("get_order_tracking")
def get_order_tracking(request: EmulatedRequest, world: World) -> Json:
    """Show where an order is, newest first."""
    order = order_of(business_of(request, world), request.path_params.get("order_id"), request.now)
    return {
        "tracking": [
            {"description": text, "update_time_millis": at * 1000, "action_code": code}
            for at, code, _name, text in tracking_events(order, request.now)
        ]
    }


@handles("get_order_split_attributes")
def get_order_split_attributes(request: EmulatedRequest, world: World) -> Json:
    """Show whether orders can be split; the emulator keeps each order in one package."""
    business = business_of(request, world)
    found = [order_of(business, one, request.now) for one in strings(request.query.get("order_ids"))]
    reason = "The emulator keeps each order in one package."
    return {
        "split_attributes": [
            {"order_id": order.id, "can_split": False, "reason": reason, "must_split": False}
            for order in found
        ]
    }


@handles("search_combinable_packages")
def search_combinable_packages(request: EmulatedRequest, world: World) -> Json:
    """List packages to the same buyer that could go as one."""
    business, now = business_of(request, world), request.now
    size = paging.page_size(request.query, default=None, high=50, code=21001001)
    by_buyer: dict[int, list[Order]] = {}
    for order in business.orders_between(now - 6 * DAY, now + 1):
        if timeline.status(order, now) == "AWAITING_SHIPMENT":
            by_buyer.setdefault(order.buyer, []).append(order)
    groups = [orders for orders in by_buyer.values() if len(orders) > 1]
    page, token = paging.keyed(
        groups, lambda orders: (orders[0].created_at, orders[0].id), kind="combinable", size=size,
        token=request.query.get("page_token"),
    )  # fmt: skip
    return {
        "combinable_packages": [
            {"id": package_id(orders[0]), "order_ids": [order.id for order in orders]} for orders in page
        ],
        "next_page_token": token,
        "total_count": len(groups),
    }


@handles("get_eligible_shipping_services")
def get_eligible_shipping_services(request: EmulatedRequest, world: World) -> Json:
    """Show what shipping an order would cost."""
    business, body = business_of(request, world), body_of(request)
    order = order_of(business, request.path_params.get("order_id"), request.now)
    fee = show(order.shipping_cost, business.currency)
    shown: Json = {
        "order_id": order.id,
        "order_line_id": [line_id(order, line) for line in order.lines],
        "weight": mapping(body.get("weight")) or {"value": str(200 * len(order.lines)), "unit": "GRAM"},
        "shipping_services": [
            {
                "id": f"{one['id'][:-1]}5",
                "name": "Standard",
                "price": fee,
                "currency": business.currency,
                "earliest_delivery_days": 2,
                "latest_delivery_days": 6,
                "is_default": True,
                "shipping_provider_name": one["name"],
                "shipping_provider_id": one["id"],
                "shipping_fee": fee,
            }
            for one in providers(business)[:1]
        ],
    }
    return shown
