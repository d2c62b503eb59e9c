"""
Reading what a request brings.

The gateway has checked types against the spec before; handlers still never trust a value, so that a wrong one is
refused and never a fault of the server.
"""

from __future__ import annotations

from typing import Any, NoReturn

from tiktok_shop_emulator.request import EmulatedRequest, Refusal
from tiktok_shop_emulator.world import World, events
from tiktok_shop_emulator.world.business import Business
from tiktok_shop_emulator.world.identity import Shop
from tiktok_shop_emulator.world.orders import Order

PARAMETER = 36009004
"""The gateway's code for a parameter that is wrong, also used for business parameters."""

FAR = 4_102_444_800
"""The year 2100, in Unix seconds: after every moment that matters."""


def refuse(code: int, message: str) -> NoReturn:
    """Refuse the request as the business does: HTTP 200 with a code."""
    raise Refusal(code, message)


def shop_of(request: EmulatedRequest) -> Shop:
    """Return the shop that the request acts for."""
    if request.shop is None:
        raise Refusal(106013, "Invalid 'shop_cipher'. The parameter is missing.", 401)
    return request.shop


def business_of(request: EmulatedRequest, world: World) -> Business:
    """Return the business of the shop that the request acts for."""
    return world.business(shop_of(request))


def body_of(request: EmulatedRequest) -> dict[str, Any]:
    """Return the JSON body; empty where there is none, or where it is not an object."""
    return request.body if isinstance(request.body, dict) else {}


def integer(value: object) -> int | None:
    """Return *value* as a whole number, given as one or as text; ``None`` if it is neither."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    if isinstance(value, str) and value.strip().lstrip("-").isdecimal() and len(value) < 20:
        return int(value)
    return None


def boolean(value: object) -> bool:
    """Return whether *value* means yes."""
    return value is True or (isinstance(value, str) and value.lower() in {"true", "1"})


def seconds(source: dict[str, Any], name: str, default: int) -> int:
    """
    Return the Unix seconds under *name*, or *default* where it is missing.

    Raises:
        Refusal: If it is not a whole number.
    """
    value = source.get(name)
    if value is None or value == "":
        return default
    number = integer(value)
    if number is None:
        refuse(PARAMETER, f"Invalid parameter '{name}'. It must be a Unix timestamp in seconds.")
    return min(max(number, 0), FAR)


def strings(value: object) -> list[str]:
    """Return a list of texts: of a JSON array, or of a query value with commas; empty where there is none."""
    if isinstance(value, str):
        return [part for part in value.split(",") if part]
    if isinstance(value, list):
        return [str(part) for part in value if isinstance(part, (str, int)) and not isinstance(part, bool)]
    return []


def objects(value: object) -> list[dict[str, Any]]:
    """Return the objects in a JSON array; empty where there is none."""
    return [part for part in value if isinstance(part, dict)] if isinstance(value, list) else []


def mapping(value: object) -> dict[str, Any]:
    """Return *value* if it is a JSON object, else an empty one."""
    return value if isinstance(value, dict) else {}


def order_of(business: Business, order_id: object, now: int, *, code: int = 21008111) -> Order:
    """
    Return an order of the shop.

    Raises:
        Refusal: If the shop has no such order.
    """
    order = business.order(order_id, now)
    if order is None:
        refuse(code, "The order does not exist or does not belong to this seller.")
    return order


def order_event(world: World, shop: Shop, order: Order, now: int) -> None:
    """Send ORDER_STATUS_CHANGE."""
    world.emit(shop, events.ORDER, events.order_data(order, now))
