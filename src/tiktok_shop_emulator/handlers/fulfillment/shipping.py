"""Fulfillment, writing: ship packages, correct tracking numbers, report deliveries."""

from __future__ import annotations

from typing import Any

from tiktok_shop_emulator.handlers.arguments import (
    body_of,
    business_of,
    mapping,
    objects,
    order_event,
    order_of,
    refuse,
    shop_of,
    strings,
)
from tiktok_shop_emulator.handlers.fulfillment.packages import has_package, packed_order, providers
from tiktok_shop_emulator.handlers.orders.view import line_id, package_id
from tiktok_shop_emulator.handlers.registry import handles
from tiktok_shop_emulator.request import EmulatedRequest, Refusal
from tiktok_shop_emulator.world import World, timeline
from tiktok_shop_emulator.world.business import Business
from tiktok_shop_emulator.world.identity import Shop
from tiktok_shop_emulator.world.money import show
from tiktok_shop_emulator.world.orders import Order

Json = dict[str, Any]


def _own_tracking(business: Business, given: Json, *, required: bool) -> Json:
    """Return the fields of an order that carrier and tracking number make; checked."""
    number, provider = str(given.get("tracking_number") or ""), str(given.get("shipping_provider_id") or "")
    if not number and not provider and not required:
        return {}
    if not 5 <= len(number) <= 50 or not number.isalnum():
        refuse(21011022, "The tracking number or the shipping provider is invalid.")
    if provider not in {one["id"] for one in providers(business)}:
        refuse(11028006, "The shipping provider is not recognised.")
    used = business.state.setdefault("tracking_numbers", [])
    if number in used:
        refuse(21011025, "The tracking number is used by another package.")
    used.append(number)
    return {"tracking_number": number, "provider_id": provider}


def _check_unshipped(order: Order, now: int) -> None:
    status = timeline.status(order, now)
    if status == "CANCELLED":
        refuse(21011041, "The order was cancelled.")
    if status in {"UNPAID", "ON_HOLD"}:
        refuse(21023035, "The order cannot be shipped yet.")
    if status != "AWAITING_SHIPMENT":
        refuse(21011006, "The package is shipped already.")
    if timeline.wants_cancel(order, now):
        refuse(21011007, "The buyer asked for cancellation. Answer that first.")


def _ship(world: World, shop: Shop, order: Order, now: int, **fields: Any) -> None:
    business = world.business(shop)
    shipped = business.change_order(order, now, shipped_at=now, **fields)
    business.state.setdefault("fresh_labels", {})[order.id] = now
    order_event(world, shop, shipped, now)


def _ship_package(world: World, shop: Shop, package: object, how: Json, now: int) -> None:
    business = world.business(shop)
    order = packed_order(business, package, now)
    _check_unshipped(order, now)
    own = _own_tracking(business, mapping(how.get("self_shipment")), required="self_shipment" in how)
    _ship(world, shop, order, now, **own)


@handles("ship_package")
def ship_package(request: EmulatedRequest, world: World) -> Json:
    """Ship a package: by the platform's carrier, or with a tracking number of one's own."""
    shop = shop_of(request)
    _ship_package(world, shop, request.path_params.get("package_id"), body_of(request), request.now)
    return {}


@handles("batch_ship_packages")
def batch_ship_packages(request: EmulatedRequest, world: World) -> Json:
    """Ship packages; those that cannot be shipped are named in ``errors``, the others are shipped."""
    shop, errors = shop_of(request), []
    for one in objects(body_of(request).get("packages")):
        package = str(one.get("id", ""))
        try:
            _ship_package(world, shop, package, one, request.now)
        except Refusal as refusal:
            errors.append(
                {"code": refusal.code, "message": refusal.message, "detail": {"package_id": package}}
            )
    return {"errors": errors}


@handles("mark_package_as_shipped", "mark_package_as_shipped_202309")
def mark_package_as_shipped(request: EmulatedRequest, world: World) -> Json:
    """Say that an order was shipped by the seller, with the carrier's tracking number."""
    shop, business, now, body = shop_of(request), business_of(request, world), request.now, body_of(request)
    order = order_of(business, request.path_params.get("order_id"), now)
    _check_unshipped(order, now)
    _check_lines(order, body)
    given = (objects(body.get("shipping_info_list")) or [body])[0]
    _ship(world, shop, order, now, **_own_tracking(business, given, required=True))
    lines = [line_id(order, line) for line in order.lines]
    return {"order_id": order.id, "order_line_item_ids": lines, "package_id": package_id(order)}


def _check_lines(order: Order, body: Json) -> None:
    """Refuse what the emulator cannot do: to ship a part of an order."""
    given = strings(body.get("order_line_item_ids")) or [
        str(one.get("order_line_id", "")) for one in objects(body.get("order_line_list"))
    ]
    ours = {line_id(order, line) for line in order.lines}
    if set(given) - ours:
        refuse(21001001, "An order line item does not belong to the order.")
    if given and set(given) != ours:
        refuse(21001001, "The emulator keeps each order in one package: give all its line items, or none.")


@handles("create_packages", "create_packages_202309")
def create_packages(request: EmulatedRequest, world: World) -> Json:
    """Buy a label for an order, which ships its package."""
    shop, business, now, body = shop_of(request), business_of(request, world), request.now, body_of(request)
    wanted = body.get("order_id") or (strings(body.get("order_list_ids")) or [""])[0]
    order = order_of(business, wanted, now)
    _check_unshipped(order, now)
    _check_lines(order, body)
    _ship(world, shop, order, now)
    one = providers(business)[0]
    shown: Json = {
        "package_id": package_id(order),
        "create_time": now,
        "dimension": mapping(body.get("dimension"))
        or {"length": "20", "width": "15", "height": "8", "unit": "CM"},
        "weight": mapping(body.get("weight")) or {"value": str(200 * len(order.lines)), "unit": "GRAM"},
        "shipping_service_info": {
            "id": f"{one['id'][:-1]}5",
            "name": "Standard",
            "price": show(order.shipping_cost, business.currency),
            "currency": business.currency,
            "earliest_delivery_days": 2,
            "latest_delivery_days": 6,
            "shipping_provider_id": one["id"],
            "shipping_provider_name": one["name"],
        },
    }
    if request.operation.version == "202309":
        shown["order_id"] = order.id
        shown["order_line_item_ids"] = [line_id(order, line) for line in order.lines]
    return shown


@handles("update_package_shipping_info", "update_package_shipping_info_202309")
def update_package_shipping_info(request: EmulatedRequest, world: World) -> Json:
    """Correct a package's tracking number, once."""
    business, body = business_of(request, world), body_of(request)
    order = packed_order(business, request.path_params.get("package_id"), request.now)
    _correct(business, order, (objects(body.get("shipping_info_list")) or [body])[0], request.now)
    return {}


@handles("update_order_shipping_info")
def update_order_shipping_info(request: EmulatedRequest, world: World) -> Json:
    """Correct the tracking number of an order's package, once."""
    business = business_of(request, world)
    order = order_of(business, request.path_params.get("order_id"), request.now)
    if not has_package(order, request.now):
        refuse(21011043, "The order is not shipped yet.")
    _correct(business, order, body_of(request), request.now)
    return {}


def _correct(business: Business, order: Order, given: Json, now: int) -> None:
    if timeline.status(order, now) == "CANCELLED":
        refuse(21011041, "The order was cancelled.")
    if now < order.shipped_at:
        refuse(21011043, "The package is not shipped yet.")
    if business.state["orders"].get(order.id, {}).get("corrected"):
        refuse(21011051, "The tracking number was changed once already.")
    business.change_order(order, now, corrected=True, **_own_tracking(business, given, required=True))


@handles("update_package_delivery_status")
def update_package_delivery_status(request: EmulatedRequest, world: World) -> Json:
    """Say that packages were delivered; those that are not on their way are named in ``errors``."""
    shop, business, now, errors = shop_of(request), business_of(request, world), request.now, []
    for one in objects(body_of(request).get("packages")):
        package = str(one.get("id", ""))
        try:
            order = packed_order(business, package, now)
            if timeline.status(order, now) not in {"AWAITING_COLLECTION", "IN_TRANSIT"}:
                refuse(21011043, "The package is not on its way.")
            if one.get("delivery_type") == "DELIVERY_SUCCESS":
                order_event(world, shop, business.change_order(order, now, delivered_at=now), now)
        except Refusal as refusal:
            errors.append(
                {"code": refusal.code, "message": refusal.message, "detail": {"package_id": package}}
            )
    return {"errors": errors}
