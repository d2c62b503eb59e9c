"""
One shop under a test's control: its books, what happens to it, and what the platform misreports.

Everything here works on the world directly, without requests; ``Emulator.shop("SHOP1")`` returns the handle.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal, TypeVar, get_args

from tiktok_shop_emulator.books import Books, read_books
from tiktok_shop_emulator.world import World, events, money, timeline
from tiktok_shop_emulator.world.business import Business, parse_day, show_day
from tiktok_shop_emulator.world.entries import Entry
from tiktok_shop_emulator.world.identity import Shop
from tiktok_shop_emulator.world.ledger import EPOCH_ORDINAL, Ledger, Statement
from tiktok_shop_emulator.world.orders import DAY, Order

__all__ = ["EmulatedShop", "NothingToChangeError", "Planted"]

T = TypeVar("T")
SumField = Literal["settlement", "revenue", "shipping", "fee_tax", "adjustment"]
_OLDEST_SALE = 40 * DAY
"""Late refunds are of orders not older than this: analytics and events look no further back for them."""


class NothingToChangeError(LookupError):
    """The shop has no order, statement or payment of the kind that was asked for, at this time."""


@dataclass(frozen=True)
class Planted:
    """What was planted, for a test to look for. Amounts are in the shop's currency, moments Unix seconds."""

    kind: str
    shop: str
    """The shop's handle, such as ``SHOP1``."""

    amount: Decimal = Decimal(0)
    """How far off the platform is: what is missing or too little is negative."""

    order_id: str | None = None
    statement_id: str | None = None
    transaction_id: str | None = None
    payment_id: str | None = None
    to_shop: str | None = None
    day: str | None = None
    """The day that it is about, ``YYYY-MM-DD``: of the shop's time zone for orders, of UTC for statements."""


class EmulatedShop:
    """
    A shop of the emulator.

    Methods that change or plant something choose what fits where no id is given: the newest thing that is settled.
    They raise ``NothingToChangeError`` where there is none, and ``LookupError`` for an id that the shop does not have.
    """

    def __init__(self, world: World, shop: Shop) -> None:
        self._world = world
        self.shop = shop
        """Name, ids, region, currency."""

    def books(self) -> Books:
        """Return what really happened, as plain values."""
        return read_books(self._world, self.shop)

    # What happens

    def ship_order(self, order_id: str | None = None) -> str:
        """Hand an order that awaits shipment to the carrier now; return its id."""
        order = self._order(order_id, lambda one: timeline.status(one, self._now) == "AWAITING_SHIPMENT")
        return self._changed(order, shipped_at=self._now)

    def deliver_order(self, order_id: str | None = None) -> str:
        """Deliver an order that is on its way now; return its id."""
        order = self._order(order_id, lambda one: timeline.status(one, self._now) == "IN_TRANSIT")
        return self._changed(order, delivered_at=self._now)

    def cancel_order(self, order_id: str | None = None) -> str:
        """Cancel an order that was paid and not shipped, now, by the seller; return its id."""
        order = self._order(order_id, lambda one: timeline.status(one, self._now) == "AWAITING_SHIPMENT")
        reason = "seller_cancel_reason_out_of_stock"
        return self._changed(order, cancelled_at=self._now, cancel_by="SELLER", cancel_reason=reason)

    def delete_product(self, product_id: str | None = None) -> str:
        """Delete a product that is on sale; return its id. Orders of it stay."""
        business = self._business
        if product_id is None:
            live = [product for product in business.products.all() if product["status"] == "ACTIVATE"]
            product_id = _first(product["id"] for product in live)
        elif business.products.get(product_id) is None:
            raise LookupError(f"{self.shop.handle} has no product {product_id}")
        product = business.products.edit(product_id)
        product["status"], product["updated_at"] = "DELETED", self._now
        data = {"product_id": int(product_id), "status": "PRODUCT_STATUS_CHANGED", "update_time": self._now}
        self._world.emit(self.shop, events.PRODUCT, data)
        return product_id

    def hold_payments(self, seconds: int) -> None:
        """Pay nothing before *seconds* from now: what was to be paid until then is paid at that moment."""
        self._business.plant(kind="held_payments", after=self._now, until=self._now + seconds)

    def late_refund(self, order_id: str | None = None, amount: Decimal | None = None) -> Planted:
        """
        Refund an order long after its sale was settled: the refund is in the next statement. True, so in the books too.

        Args:
            amount: What the buyer gets back; the whole first unit if ``None``.
        """
        now = self._now

        def settled_long_ago(order: Order) -> bool:
            sale = timeline.settles_at(order)
            return not order.returns and now - _OLDEST_SALE < sale < now - 5 * DAY

        order = self._order(order_id, settled_long_ago, oldest=True)
        number = max((int(back.id[18:]) for back in order.returns), default=0) + 1
        partial = None if amount is None else money.parse(str(amount), self.shop.currency)
        fields = {"kind": "REFUND", "lines": [0], "role": "BUYER", "requested_at": now, "approved_at": now,
                  "reason": "ecom_order_delivered_refund_reason_damaged", "refunded_at": now, "partial": partial}  # fmt: skip
        changed = self._business.change_return(order, number, now, **fields)
        back = timeline.refund_amount(changed, changed.returns[-1])
        return self._planted("late_refund", -back, order_id=order.id, day=_utc_day(now))

    def order_on_day_edge(self, edge: Literal["first", "last"] = "last", day: str | None = None) -> Planted:
        """
        Let an order be made in the first or last second of a day of the shop's time zone. True, so in the books too.

        The last one is paid on the next day; the days in UTC are others than the shop's.

        Args:
            day: ``YYYY-MM-DD``; a day some days ago if ``None``.
        """
        if edge not in {"first", "last"}:
            raise ValueError("edge is first or last")
        business = self._business
        number = business.day_of(self._now) - 4 if day is None else _day_number(day)
        made = business.day(number)
        # Only the outermost order of a day can move to its edge without changing places with another.
        order = _first(made if edge == "first" else reversed(made))
        at = business.day_start(number) if edge == "first" else business.day_start(number + 1) - 1
        self._changed(order, created_at=at)
        return self._planted("order_on_day_edge", 0, order_id=order.id, day=show_day(number))

    # What the platform misreports: not in the books

    def hide_statement(self, statement_id: str | None = None) -> Planted:
        """Leave a statement out of the list; its payment stays as it was."""
        statement = self._statement(statement_id)
        self._business.plant(kind="missing_statement", statement_id=statement.id)
        return self._planted(
            "missing_statement",
            -statement.settlement,
            statement_id=statement.id,
            day=_utc_day(statement.day * DAY),
        )

    def misstate_statement(
        self, by: Decimal, statement_id: str | None = None, field: SumField = "settlement"
    ) -> Planted:
        """Misreport a sum of a statement, *by* so much; transactions and payment stay as they were."""
        if field not in get_args(SumField):
            raise ValueError(f"field is one of {', '.join(get_args(SumField))}")
        statement = self._statement(statement_id)
        minor = self._minor(by)
        self._business.plant(kind="statement_sum", statement_id=statement.id, field=field, by=minor)
        return self._planted(
            "statement_sum", minor, statement_id=statement.id, day=_utc_day(statement.day * DAY)
        )

    def move_transaction(self, to: EmulatedShop, order_id: str | None = None) -> Planted:
        """
        Book an order's sale in another shop, which has the same currency: there it is in statement and payment, here in none.

        Raises:
            ValueError: If the other shop has another currency, or is this one.
        """
        if to.shop.currency != self.shop.currency or to.shop.index == self.shop.index:
            raise ValueError("move_transaction needs another shop of the same currency")
        _statement, entry = self._sale(order_id)
        order = entry.order
        assert order is not None  # noqa: S101 - a sale is an order's
        self._business.plant(kind="moved_out", entry_id=entry.id)
        to._business.plant(kind="moved_in", shop=self.shop.index, day=order.day, entry_id=entry.id)
        return self._planted("moved_transaction", -entry.settlement, order_id=order.id, transaction_id=entry.id,
                             to_shop=to.shop.handle, day=_utc_day(entry.at))  # fmt: skip

    def change_fee(self, by: Decimal, order_id: str | None = None) -> Planted:
        """Report another fee of a transaction than its statement was made of; *by* below 0 is a higher fee."""
        statement, entry = self._sale(order_id)
        minor = self._minor(by)
        self._business.plant(kind="fee_changed", entry_id=entry.id, by=minor)
        return self._planted("fee_changed", minor, order_id=entry.order.id if entry.order else None,
                             transaction_id=entry.id, statement_id=statement.id, day=_utc_day(entry.at))  # fmt: skip

    def short_payout(self, by: Decimal | None = None, payment_id: str | None = None) -> Planted:
        """Pay less than the statements say, by a cent (the smallest unit) if *by* is ``None``."""
        payments = [one for one in self._ledger.payments(self._now) if one.status(self._now) == "PAID"]
        payment = _first(one for one in reversed(payments) if payment_id in {None, one.id})
        minor = 1 if by is None else self._minor(by)
        self._business.plant(kind="short_payout", payment_id=payment.id, by=minor)
        return self._planted("short_payout", -minor, payment_id=payment.id, day=_utc_day(payment.created_at))

    @property
    def plants(self) -> Mapping[str, Callable[..., Planted]]:
        """What can be planted by name, without arguments but ids; what the admin API offers."""
        return {
            "missing_statement": self.hide_statement,
            "short_payout": self.short_payout,
            "late_refund": self.late_refund,
            "order_on_day_edge": self.order_on_day_edge,
            "statement_sum": self.misstate_statement,
            "fee_changed": self.change_fee,
            "moved_transaction": self.move_transaction,
        }

    # Finding things

    @property
    def _now(self) -> int:
        return int(self._world.clock.now())

    @property
    def _business(self) -> Business:
        return self._world.business(self.shop)

    @property
    def _ledger(self) -> Ledger:
        return self._world.ledger(self.shop)

    def _order(self, order_id: str | None, fits: Callable[[Order], bool], *, oldest: bool = False) -> Order:
        business, now = self._business, self._now
        if order_id is not None:
            order = business.order(order_id, now)
            if order is None:
                raise LookupError(f"{self.shop.handle} has no order {order_id}")
            return order
        start = business.history_start()
        orders = business.orders_between(start, now + 1) if oldest else business.newest_first(start, now + 1)
        return _first(order for order in orders if fits(order))

    def _statement(self, statement_id: str | None) -> Statement:
        """Return that statement, or the newest one that is paid."""
        statements = self._ledger.statements(self._now)
        if statement_id is not None:
            return _first(one for one in statements if one.id == statement_id)
        return _first(
            one for one in reversed(statements) if one.payment and one.payment.status(self._now) == "PAID"
        )

    def _sale(self, order_id: str | None) -> tuple[Statement, Entry]:
        """Return the transaction of that order's sale, or the newest one that is paid and unrefunded, with its statement."""
        return _first(
            (statement, entry)
            for statement in reversed(self._ledger.statements(self._now))
            for entry in statement.entries
            if entry.order is not None
            and entry.kind == "ORDER"
            and entry.id.endswith("0")
            and (
                entry.order.id == order_id
                if order_id
                else not entry.order.returns
                and statement.payment is not None
                and statement.payment.status(self._now) == "PAID"
            )
        )

    def _changed(self, order: Order, **fields: Any) -> str:
        changed = self._business.change_order(order, self._now, **fields)
        self._world.emit(self.shop, events.ORDER, events.order_data(changed, self._now))
        return changed.id

    def _minor(self, amount: Decimal) -> int:
        minor = money.parse(str(amount), self.shop.currency)
        if minor is None:
            raise ValueError(f"{amount} is not an amount of {self.shop.currency}")
        return minor

    def _planted(self, kind: str, minor: int, **about: str | None) -> Planted:
        amount = Decimal(minor).scaleb(-money.decimals(self.shop.currency))
        return Planted(kind, self.shop.handle, amount, **about)


def _first(found: Iterable[T]) -> T:
    for one in found:
        return one
    raise NothingToChangeError("nothing of that kind in this shop at this time")


def _utc_day(moment: int) -> str:
    return show_day(moment // DAY + EPOCH_ORDINAL)


def _day_number(day: str) -> int:
    number = parse_day(day)
    if number is None:
        raise ValueError(f"{day!r} is not a day; write YYYY-MM-DD")
    return number
