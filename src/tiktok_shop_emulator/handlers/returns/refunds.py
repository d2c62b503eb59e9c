"""What returns and cancellations have in common: which lines, how much money, and how it is shown."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from tiktok_shop_emulator.handlers.arguments import integer, objects, refuse, strings
from tiktok_shop_emulator.handlers.orders.view import image_url, line_id
from tiktok_shop_emulator.world import timeline
from tiktok_shop_emulator.world.business import Business
from tiktok_shop_emulator.world.money import show
from tiktok_shop_emulator.world.orders import Line, Order, Return

Json = dict[str, Any]

ORDER_STATE = 25001003
FOREIGN_ORDER = 25007006


def chosen_lines(order: Order, body: Json) -> list[Line]:
    """
    Return the lines that a request names by id, by SKU and quantity, or not at all, which means all of them.

    Raises:
        Refusal: If a line is not the order's, or more units are named than there are.
    """
    by_id = strings(body.get("order_line_item_ids")) or [
        str(one.get("order_line_item_id", "")) for one in objects(body.get("order_line_list"))
    ]
    if by_id:
        known = {line_id(order, line): line for line in order.lines}
        if set(by_id) - known.keys():
            refuse(FOREIGN_ORDER, "An order line item does not belong to the order.")
        return [known[one] for one in dict.fromkeys(by_id)]
    wanted = objects(body.get("skus"))
    if not wanted:
        return list(order.lines)
    chosen: list[Line] = []
    for one in wanted:
        ours = [line for line in order.lines if line.offer.sku_id == one.get("sku_id") and line not in chosen]
        quantity = integer(one.get("quantity")) or 0
        if not 0 < quantity <= len(ours):
            refuse(FOREIGN_ORDER, "A SKU or its quantity does not fit the order.")
        chosen += ours[:quantity]
    return chosen


def open_lines(order: Order, lines: Iterable[Line]) -> list[Line]:
    """Return the lines that no return covers, except returns that were rejected."""
    taken = {number for back in order.returns if not back.rejected_at for number in back.lines}
    return [line for line in lines if line.number not in taken]


def refund_of(
    business: Business, lines: Iterable[Line], *, shipping: int = 0, partial: int | None = None
) -> Json:
    """Return the amounts of a refund: ``refund_total = refund_subtotal + refund_shipping_fee + refund_tax``."""
    currency, listed = business.currency, list(lines)
    subtotal = sum(line.sale for line in listed) if partial is None else partial
    tax = sum(line.tax for line in listed) if partial is None else 0
    return {
        "currency": currency,
        "refund_total": show(subtotal + shipping + tax, currency),
        "refund_subtotal": show(subtotal, currency),
        "refund_shipping_fee": show(shipping, currency),
        "refund_tax": show(tax, currency),
    }


def line_facts(business: Business, order: Order, line: Line) -> Json:
    """Return what both kinds show of a line."""
    return {
        "order_line_item_id": line_id(order, line),
        "sku_id": line.offer.sku_id,
        "sku_name": line.offer.sku_name,
        "product_name": line.offer.title,
        "seller_sku": line.offer.seller_sku,
        "product_image": {"url": image_url(line.offer.image), "width": 1200, "height": 1200},
        "refund_amount": refund_of(business, [line]),
    }


def lines_of(order: Order, back: Return) -> list[Line]:
    """Return the lines that a return covers."""
    return [line for line in order.lines if line.number in back.lines]


def can_return(order: Order, now: int) -> bool:
    """Return whether money can be given back by a return: from the carrier's pickup on."""
    return timeline.status(order, now) in {"IN_TRANSIT", "DELIVERED", "COMPLETED"}


def can_cancel(order: Order, now: int) -> bool:
    """Return whether the seller can still cancel."""
    return timeline.status(order, now) in {"UNPAID", "ON_HOLD", "AWAITING_SHIPMENT"}
