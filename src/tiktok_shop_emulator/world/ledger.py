"""
A shop's money: transactions → statements → payments → withdrawals.

Readings that the emulator has chosen where the facts leave room:

* A statement covers one UTC day, is made at 00:00 UTC after it, and ``statement_time`` is that moment (the newer of the
  two readings). A day on which nothing settled has none. A statement never changes once it is made.
* A refund settles in a later statement than its sale, as a row of its own with the same order id.
* In the UK and the US a twentieth of each settlement is held back and released a week later; it is a RESERVE row
  outside the settlement: payable = settlement + reserve.
* One payment covers the statements of three days. If they come to nothing or less, they wait for the next one.
* Each payment is credited as SETTLE when it is paid; on Mondays the balance is taken out (WITHDRAW). A withdrawal that
  failed is given back in full (REVERSE).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from tiktok_shop_emulator.world import ids, money, randomness
from tiktok_shop_emulator.world.business import Business
from tiktok_shop_emulator.world.entries import Entry, entries_of
from tiktok_shop_emulator.world.orders import DAY, HOUR, Order
from tiktok_shop_emulator.world.plants import Plant, Plants, read

EPOCH_ORDINAL = 719_163
"""``date(1970, 1, 1).toordinal()``: what makes a UTC day number of Unix days into one of ``date``."""

RESERVE_RATE = 50
RESERVE_DAYS = 7
PAYMENT_DAYS = 3

_ADJUSTMENTS = (("LOGISTICS_REIMBURSEMENT", 1), ("PLATFORM_PENALTY", -1), ("PROMOTION_ADJUSTMENT", 1),
                ("SHIPPING_FEE_ADJUSTMENT", -1), ("CUSTOMER_SERVICE_COMPENSATION", -1))  # fmt: skip


@dataclass
class Statement:
    """What settled on one UTC day."""

    id: str
    day: int
    """Days since 1970 of the UTC day that it covers."""

    entries: list[Entry]
    payment: Payment | None = None
    misstated: dict[str, int] = field(default_factory=dict)
    """Sums that are misreported (``settlement``, ``revenue``, ``shipping``, ``fee_tax``, ``adjustment``), and by how much."""

    @property
    def time(self) -> int:
        """00:00 UTC after the day that it covers."""
        return (self.day + 1) * DAY

    @cached_property
    def revenue(self) -> int:
        """Sum over its transactions, as are the four below."""
        return sum(entry.revenue for entry in self.entries)

    @cached_property
    def shipping(self) -> int:
        return sum(entry.shipping for entry in self.entries)

    @cached_property
    def fee_tax(self) -> int:
        return sum(entry.fee_tax for entry in self.entries)

    @cached_property
    def adjustment(self) -> int:
        return sum(entry.adjustment for entry in self.entries)

    @cached_property
    def reserve(self) -> int:
        return sum(entry.reserve for entry in self.entries)

    @property
    def settlement(self) -> int:
        """Revenue, shipping, fees with taxes, and adjustments together."""
        return self.revenue + self.shipping + self.fee_tax + self.adjustment

    def close(self) -> None:
        """Work out the sums, so that they stay when an entry is reported differently afterwards."""
        _ = self.settlement, self.reserve


@dataclass
class Payment:
    """Money that the platform pays for some statements."""

    id: str
    created_at: int
    paid_at: int
    statements: list[Statement]
    short: int = 0
    """What is missing from it."""

    @cached_property
    def settlement(self) -> int:
        """Sum over its statements."""
        return sum(statement.settlement for statement in self.statements)

    @cached_property
    def reserve(self) -> int:
        """Sum over its statements."""
        return sum(statement.reserve for statement in self.statements)

    @property
    def amount(self) -> int:
        """What is paid: settlement and reserve. Shops are paid in their own currency, so the exchange rate is 1."""
        return self.settlement + self.reserve - self.short

    def status(self, now: int) -> str:
        """Return ``PAID``, or ``PROCESSING`` until then."""
        return "PAID" if now >= self.paid_at else "PROCESSING"


@dataclass
class Movement:
    """A line in the seller's balance. Amounts are never negative; the type says which way."""

    id: str
    type: str
    amount: int
    created_at: int
    done_at: int
    fails: bool = False

    def status(self, now: int) -> str:
        """Return ``SUCCESS`` or ``FAILED``, and ``PROCESSING`` until then."""
        if now < self.done_at:
            return "PROCESSING"
        return "FAILED" if self.fails else "SUCCESS"


class Ledger:
    """
    The money of one shop. Everything is worked out from the orders and kept until something is changed.

    Args:
        business: Whose orders they are.

        plants: Planted contradictions; see ``plants``. Read anew when the business has changed.

        foreign: Returns an entry of another shop: its index, the order's day, the entry's id.
    """

    def __init__(
        self,
        business: Business,
        plants: Callable[[], Sequence[Plant]] = list,
        foreign: Callable[[int, int, str], Entry | None] = lambda _shop, _day, _entry: None,
    ) -> None:
        self._business = business
        self._plants_of = plants
        self._foreign = foreign
        self._plants = Plants()
        self._by_day: dict[int, tuple[list[Order], list[Entry]]] = {}
        self._key: tuple[int, int] | None = None
        self._statements: list[Statement] = []
        self._payments: list[Payment] = []
        self._movements: list[Movement] = []

    def statements(self, now: int) -> list[Statement]:
        """Return the statements made by *now* that the platform lists, oldest first."""
        self._fold(now)
        if not self._plants.missing:
            return self._statements
        return [statement for statement in self._statements if statement.id not in self._plants.missing]

    def payments(self, now: int) -> list[Payment]:
        """Return the payments begun by *now*, oldest first."""
        self._fold(now)
        return [payment for payment in self._payments if payment.created_at <= now]

    def movements(self, now: int) -> list[Movement]:
        """Return what went into and out of the balance by *now*, oldest first."""
        self._fold(now)
        return [movement for movement in self._movements if movement.created_at <= now]

    def statement(self, statement_id: str, now: int) -> Statement | None:
        """Return the statement with that id, if it has been made by *now*."""
        return next((statement for statement in self.statements(now) if statement.id == statement_id), None)

    def settled(self, order: Order, now: int) -> list[tuple[str, Entry]]:
        """Return the order's transactions in statements made by *now*, each with the statement's id."""
        shop, plants = self._business.shop.index, read(self._plants_of())
        return [
            (_statement_id(shop, entry.at // DAY), plants.as_reported(entry))
            for entry in self.entries_of_day(order.day)
            if entry.order is order and is_out(entry, now) and entry.id not in plants.moved_out
        ]

    def entry(self, day: int, entry_id: str) -> Entry | None:
        """Return the entry of that id among those of the orders of a day of the shop."""
        return next((entry for entry in self.entries_of_day(day) if entry.id == entry_id), None)

    def entries_of_day(self, day: int) -> list[Entry]:
        """Return what the orders made on a day of the shop bring, now or later."""
        made = self._business.day(day)
        known = self._by_day.get(day)
        if known is None or known[0] is not made:
            market = self._business.market
            known = (made, [entry for order in made for entry in entries_of(order, market)])
            self._by_day[day] = known
        return known[1]

    def _fold(self, now: int) -> None:
        today = now // DAY
        key = (self._business.version, today)
        if key == self._key:
            return
        plants = self._plants = read(self._plants_of())
        by_day: dict[int, list[Entry]] = {}
        business = self._business
        for day in range(business.first_day, business.day_of(now) + 1):
            if business.day_size(day):
                for entry in self.entries_of_day(day):
                    if entry.at and entry.at // DAY < today and entry.id not in plants.moved_out:
                        by_day.setdefault(entry.at // DAY, []).append(entry)
        for plant in plants.moved_in:
            moved = self._foreign(plant["shop"], plant["day"], plant["entry_id"])
            if moved is not None and moved.at and moved.at // DAY < today:
                by_day.setdefault(moved.at // DAY, []).append(moved)
        self._statements = self._make_statements(by_day)
        self._payments = self._make_payments(today)
        self._movements = self._make_movements(now)
        self._misreport()
        self._key = key

    def _misreport(self) -> None:
        """Put planted contradictions into the statements, after their payments and withdrawals were made from the true sums."""
        plants = self._plants
        for statement in self._statements:
            statement.misstated = plants.sums.get(statement.id, {})
            if any(entry.id in plants.fees for entry in statement.entries):
                statement.close()
                statement.entries = [plants.as_reported(entry) for entry in statement.entries]

    def _make_statements(self, by_day: dict[int, list[Entry]]) -> list[Statement]:
        shop = self._business.shop
        held: list[Entry] = []
        made = []
        for day in sorted(by_day):
            entries = sorted(by_day[day], key=lambda entry: (entry.at, entry.id))
            adjustment = self._adjustment(day, entries)
            if adjustment:
                entries.append(adjustment)
            statement = Statement(_statement_id(shop.index, day), day, entries)
            if self._business.market.has_reserve:
                entries.extend(self._reserves(statement, held))
            made.append(statement)
        return made

    def _adjustment(self, day: int, entries: list[Entry]) -> Entry | None:
        shop = self._business.shop
        roll = randomness.number(shop.seed, "adjustment", shop.index, day)
        if roll % 100 >= 12:
            return None
        kind, sign = _ADJUSTMENTS[roll // 100 % len(_ADJUSTMENTS)]
        amount = sign * (1 + roll // 1000 % 8) * self._business.market.price_unit
        entry_id = ids.make(ids.ADJUSTMENT, shop.index, day + EPOCH_ORDINAL, 0)
        return Entry(entry_id, kind, (day + 1) * DAY - 1, entries[0].order, adjustment=amount)

    def _reserves(self, statement: Statement, held: list[Entry]) -> list[Entry]:
        """Return the rows of what *statement* releases of *held* and of what it holds back anew."""
        shop, at = self._business.shop, statement.time - 1
        settlement = sum(entry.settlement for entry in statement.entries)
        rows: list[Entry] = []
        while held and held[0].release_at <= at:
            old = held.pop(0)
            rows.append(Entry(old.id + "1", "RESERVE", at, old.order, reserve=-old.reserve))
        kept = money.share(settlement, RESERVE_RATE)
        if kept > 0:
            reserve_id = ids.make(ids.RESERVE, shop.index, statement.day + EPOCH_ORDINAL, 0)
            row = Entry(reserve_id, "RESERVE", at, statement.entries[0].order, reserve=-kept,
                        release_at=at + RESERVE_DAYS * DAY)  # fmt: skip
            rows.append(row)
            held.append(row)
        return rows

    def _make_payments(self, today: int) -> list[Payment]:
        shop = self._business.shop
        waiting: list[Statement] = []
        made: list[Payment] = []
        for place, statement in enumerate(self._statements):
            waiting.append(statement)
            period = statement.day // PAYMENT_DAYS
            following = (
                self._statements[place + 1].day // PAYMENT_DAYS if place + 1 < len(self._statements) else None
            )
            ended = (period + 1) * PAYMENT_DAYS
            if following == period or ended > today:
                continue
            payment_id = ids.make(ids.PAYMENT, shop.index, ended + EPOCH_ORDINAL, 0)
            begun = ended * DAY + 6 * HOUR
            payment = Payment(
                payment_id, begun, self._plants.paid_at(begun + 30 * HOUR), waiting,
                self._plants.short.get(payment_id, 0),
            )  # fmt: skip
            if payment.amount > 0:
                for covered in waiting:
                    covered.payment = payment
                made.append(payment)
                waiting = []
        return made

    def _make_movements(self, now: int) -> list[Movement]:
        shop = self._business.shop
        made: list[Movement] = []
        if not self._payments:
            return made
        balance, upcoming = 0, list(self._payments)
        week = self._payments[0].paid_at // DAY
        week += (4 - week) % 7 or 7  # 1970-01-01 was a Thursday: Unix days that leave 4 are Mondays
        while week * DAY <= now + 7 * DAY:
            at = week * DAY + 3 * HOUR
            while upcoming and upcoming[0].paid_at <= at:
                payment = upcoming.pop(0)
                made.append(
                    Movement(
                        ids.MOVEMENT + payment.id[3:] + "0",
                        "SETTLE",
                        payment.amount,
                        payment.paid_at,
                        payment.paid_at,
                    )
                )
                balance += payment.amount
            if balance > 0:
                number = ids.make(ids.MOVEMENT, shop.index, week + EPOCH_ORDINAL, 1)
                fails = randomness.number(shop.seed, "withdrawal", shop.index, week) % 100 < 6
                made.append(Movement(number + "1", "WITHDRAW", balance, at, at + DAY, fails))
                if fails:
                    made.append(Movement(number + "2", "REVERSE", balance, at + DAY, at + DAY))
                else:
                    balance = 0
            week += 7
        return sorted(made, key=lambda movement: (movement.created_at, movement.id))


def is_out(entry: Entry, now: int) -> bool:
    """Return whether the statement that an entry belongs to has been made by *now*."""
    return bool(entry.at) and (entry.at // DAY + 1) * DAY <= now


def _statement_id(shop: int, day: int) -> str:
    return ids.make(ids.STATEMENT, shop, day + EPOCH_ORDINAL, 0)
