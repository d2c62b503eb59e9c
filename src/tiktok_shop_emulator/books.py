"""
A shop's books: what really happened, as plain values, to compare with what was fetched.

Worked out from the world, not from the handlers, so that both sides of a comparison do not share a mistake.
Contradictions that were planted (see ``emulated_shop``) are not in the books: they are what a comparison should find.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from tiktok_shop_emulator.world import World, entries, ids, money, timeline
from tiktok_shop_emulator.world.business import Business, show_day
from tiktok_shop_emulator.world.entries import Entry
from tiktok_shop_emulator.world.identity import Shop
from tiktok_shop_emulator.world.ledger import Payment, Statement, is_out
from tiktok_shop_emulator.world.orders import Line, Order

__all__ = ["Books", "read_books"]

Row = dict[str, Any]
Amount = Callable[[int], Decimal]


@dataclass(frozen=True)
class Books:
    """
    One shop, as it stands at ``now``.

    Amounts are ``Decimal`` in the shop's currency, signed as the ledger signs them (what the seller gets is positive).
    Moments are Unix seconds, ``None`` where something has not happened. Days are ``YYYY-MM-DD`` of the shop's time zone.
    Lists are in the order of time.
    """

    handle: str
    shop_id: str
    region: str
    currency: str
    timezone: str
    now: int

    orders: list[Row] = field(repr=False)
    """``id status create_time update_time paid_time cancel_time day gmv total_amount sub_total shipping_fee tax
    seller_discount platform_discount in_gmv``; ``in_gmv`` is whether it was paid."""

    line_items: list[Row] = field(repr=False)
    """One row for each unit: ``id order_id product_id sku_id original_price sale_price seller_discount platform_discount tax``."""

    statements: list[Row] = field(repr=False)
    """``id statement_time settlement_amount revenue_amount shipping_cost_amount fee_tax_amount adjustment_amount
    reserve_amount payment_id payment_status``; settlement = revenue + shipping cost + fees and taxes + adjustment."""

    transactions: list[Row] = field(repr=False)
    """What the statements are made of: ``id statement_id type order_id`` and the amounts of a statement."""

    unsettled: list[Row] = field(repr=False)
    """Orders that are paid and in no statement yet: ``order_id`` and the amounts that are expected."""

    payments: list[Row] = field(repr=False)
    """``id create_time paid_time status amount settlement_amount reserve_amount``; ``paid_time`` is ``None`` until then."""

    withdrawals: list[Row] = field(repr=False)
    """Movements of the balance: ``id type amount status create_time``; amounts are never negative."""

    gmv_by_day: dict[str, Decimal] = field(repr=False)
    """GMV of each day with data, today included: what buyers pay, without sales tax, for the orders made on that day
    that were paid by now. Analytics show the days up to ``latest_available_date``."""

    latest_available_date: str = ""
    """The last day that the analytics show."""


def read_books(world: World, shop: Shop) -> Books:
    """Return the books of *shop* as they stand now."""
    business, ledger, now = world.business(shop), world.true_ledger(shop), int(world.clock.now())
    orders = list(business.orders_between(business.history_start(), now + 1))
    statements = ledger.statements(now)

    def amount(minor: int) -> Decimal:
        return Decimal(minor).scaleb(-money.decimals(shop.currency))

    return Books(
        handle=shop.handle,
        shop_id=shop.shop_id,
        region=shop.region,
        currency=shop.currency,
        timezone=shop.timezone,
        now=now,
        orders=[_order(order, now, amount) for order in orders],
        line_items=[_line(order, line, amount) for order in orders for line in order.lines],
        statements=[
            {
                "id": statement.id,
                "statement_time": statement.time,
                **_sums(statement, amount),
                **_payment_of(statement.payment, now),
            }
            for statement in statements
        ],
        transactions=[
            {
                "id": entry.id,
                "statement_id": statement.id,
                "type": entry.kind,
                "order_id": entry.order.id if entry.order else None,
                **_sums(entry, amount),
            }
            for statement in statements
            for entry in statement.entries
        ],
        unsettled=[
            {"order_id": order.id, **_sums(entry, amount)} for order, entry in _waiting(business, orders, now)
        ],
        payments=[_payment(payment, now, amount) for payment in ledger.payments(now)],
        withdrawals=[
            {
                "id": movement.id,
                "type": movement.type,
                "amount": amount(movement.amount),
                "status": movement.status(now),
                "create_time": movement.created_at,
            }
            for movement in ledger.movements(now)
        ],
        gmv_by_day=_gmv_by_day(orders, now, amount),
        latest_available_date=show_day(world.analytics(shop).latest_day(now)),
    )


def _sums(of: Statement | Entry, amount: Amount) -> Row:
    return {
        "settlement_amount": amount(of.settlement),
        "revenue_amount": amount(of.revenue),
        "shipping_cost_amount": amount(of.shipping),
        "fee_tax_amount": amount(of.fee_tax),
        "adjustment_amount": amount(of.adjustment),
        "reserve_amount": amount(of.reserve),
    }


def _gmv_by_day(orders: list[Order], now: int, amount: Amount) -> dict[str, Decimal]:
    found: dict[str, Decimal] = {}
    for order in orders:
        if order.sold and order.paid_at <= now:
            day = show_day(order.day)
            found[day] = found.get(day, Decimal(0)) + amount(order.gmv)
    return found


def _order(order: Order, now: int, amount: Amount) -> Row:
    def passed(moment: int) -> int | None:
        return moment if moment and moment <= now else None

    return {
        "id": order.id,
        "status": timeline.status(order, now),
        "create_time": order.created_at,
        "update_time": timeline.updated_at(order, now),
        "paid_time": passed(order.paid_at),
        "cancel_time": passed(order.cancelled_at),
        "day": show_day(order.day),
        "gmv": amount(order.gmv),
        "total_amount": amount(order.gmv + order.tax),
        "sub_total": amount(order.sub_total),
        "shipping_fee": amount(order.shipping_fee),
        "tax": amount(order.tax),
        "seller_discount": amount(sum(line.seller_discount for line in order.lines)),
        "platform_discount": amount(sum(line.platform_discount for line in order.lines)),
        "in_gmv": passed(order.paid_at) is not None,
    }


def _line(order: Order, line: Line, amount: Amount) -> Row:
    return {
        "id": f"{ids.LINE}{order.id[3:]}{line.number}",
        "order_id": order.id,
        "product_id": line.offer.product_id,
        "sku_id": line.offer.sku_id,
        "original_price": amount(line.original),
        "sale_price": amount(line.sale),
        "seller_discount": amount(line.seller_discount),
        "platform_discount": amount(line.platform_discount),
        "tax": amount(line.tax),
    }


def _payment(payment: Payment, now: int, amount: Amount) -> Row:
    status = payment.status(now)
    return {
        "id": payment.id,
        "create_time": payment.created_at,
        "paid_time": payment.paid_at if status == "PAID" else None,
        "status": status,
        "amount": amount(payment.amount),
        "settlement_amount": amount(payment.settlement),
        "reserve_amount": amount(payment.reserve),
    }


def _payment_of(payment: Payment | None, now: int) -> Row:
    if payment is None or payment.created_at > now:
        return {"payment_id": None, "payment_status": "PROCESSING"}
    return {"payment_id": payment.id, "payment_status": payment.status(now)}


def _waiting(business: Business, orders: list[Order], now: int) -> list[tuple[Order, Entry]]:
    """Return the orders that are paid and whose sale is in no statement yet."""
    found = []
    for order in orders:
        if timeline.status(order, now) in {"UNPAID", "CANCELLED"}:
            continue
        entry = entries.sale(order, business.market)
        if not is_out(entry, now):
            found.append((order, entry))
    return found
