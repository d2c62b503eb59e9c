"""The figures of a report: aggregates per currency, shop, month and day. Data only; who reads them from where is :mod:`.reading`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from tiktok_shop.report import words

__all__ = [
    "READS",
    "Day",
    "Figures",
    "Freshness",
    "Late",
    "Payout",
    "Problem",
    "ShopFigures",
    "Waiting",
    "last_days",
    "total_of",
]


READS = {
    "shop_daily": "GMV, orders, refunds and visitors",
    "statements": "settlements",
    "statement_transactions": "revenue, fees, shipping and adjustments",
    "unsettled": "what is on its way",
    "payments": "payouts",
}
"""The streams whose figures a report shows, and what each of them says."""


@dataclass(slots=True)
class ShopFigures:
    """One shop in one currency, over one period. Amounts are in :attr:`currency`; ``None``: no data of that kind."""

    shop_id: str
    shop: str
    region: str | None
    currency: str
    gmv: Decimal | None = None
    orders: int | None = None
    refunds: Decimal | None = None
    visitors: Decimal | None = None
    """People per day, on average: people are not added over days."""
    conversion: Decimal | None = None
    """Orders per visitor, the mean over the days."""
    is_provisional: bool = False
    """Whether a day of the period may still change."""
    revenue: Decimal | None = None
    """Of the statements of the period, by the day that a statement covers (UTC)."""
    fees: Decimal | None = None
    """Fees and taxes; negative as the platform writes them."""
    shipping: Decimal | None = None
    adjustments: Decimal | None = None
    settled: Decimal | None = None
    """What the statements of the period come to."""
    waiting: Decimal | None = None
    """Estimated and in no statement yet, at the last sync; does not depend on the period."""
    paid_out: Decimal | None = None
    """Payments to the bank that the platform made in the period."""


@dataclass(frozen=True, slots=True)
class Day:
    """All shops of one currency on one day, each shop by its own calendar."""

    currency: str
    day: date
    gmv: Decimal
    orders: int
    shops: int
    """Shops that have figures for this day."""
    is_provisional: bool


@dataclass(frozen=True, slots=True)
class Waiting:
    """Money of one currency that no statement holds yet, by the reason that the platform gives."""

    currency: str
    reason: str
    amount: Decimal
    transactions: int
    oldest: datetime | None
    """When the oldest of these orders was made."""


@dataclass(frozen=True, slots=True)
class Payout:
    """Payments of one currency in one month, by status."""

    currency: str
    month: date
    status: str
    amount: Decimal
    payments: int


@dataclass(frozen=True, slots=True)
class Problem:
    """What the last sync could not read."""

    shop: str
    stream: str
    message: str
    next_step: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Freshness:
    """How old the oldest of a shop's streams is."""

    shop: str
    stream: str
    """The stream that was not read for the longest time."""
    at: datetime | None
    """When it was last read well; ``None``: never."""


@dataclass(frozen=True, slots=True)
class Late:
    """A stream of a shop that begins after the first day of the report."""

    shop: str
    stream: str
    begins: date
    """The first whole day that was read."""


@dataclass(slots=True)
class Figures:
    """All that a report shows."""

    made_at: datetime
    start: date
    end: date
    """Exclusive."""
    months: list[date] = field(default_factory=list)
    """First days of the months that have figures, the newest first."""
    shops: dict[str, list[ShopFigures]] = field(default_factory=dict)
    """``all`` (the whole period) and ``2026-11`` (a month) to the shops, those with most GMV first."""
    days: list[Day] = field(default_factory=list)
    waiting: list[Waiting] = field(default_factory=list)
    payouts: list[Payout] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    freshness: list[Freshness] = field(default_factory=list)
    """One per shop, the oldest first."""
    unread: list[str] = field(default_factory=list)
    """Those of ``READS`` that were never synced into the database."""
    late: list[Late] = field(default_factory=list)
    bare: int = 0
    """Statements of these days whose transactions are not in the database."""
    blank: int = 0
    """Days of shops for which the platform sent no GMV or no currency."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing happened in these days; what is on its way now belongs to no days."""
        flows = ("gmv", "orders", "settled", "paid_out")
        return all(getattr(row, name) is None for row in self.shops.get("all", []) for name in flows)

    @property
    def last_month(self) -> date | None:
        """The newest month with figures that is over, else the newest; ``None`` without figures."""
        over = [month for month in self.months if month < self.made_at.date().replace(day=1)]
        return max(over or self.months, default=None)

    def span_of(self, month: date) -> str:
        """Return a month in words, with the days where the report has only a part of it."""
        end = (month + timedelta(days=32)).replace(day=1)
        name = words.month(month)
        if month < self.start:
            return f"{name} (from {words.day(self.start)})"
        return f"{name} (so far)" if end > self.end else name

    @property
    def currencies(self) -> list[str]:
        """The currencies, the one with most shops first."""
        counts: dict[str, int] = {}
        for row in self.shops.get("all", []):
            counts[row.currency] = counts.get(row.currency, 0) + 1
        return sorted(counts, key=lambda currency: (-counts[currency], currency))

    def of(self, currency: str, period: str = "all") -> list[ShopFigures]:
        """The shops of one currency."""
        return [row for row in self.shops.get(period, []) if row.currency == currency]


def total_of(rows: Iterable[ShopFigures], name: str) -> Decimal | None:
    """Return the sum of the amounts called *name*; ``None`` where no row has one."""
    found = [value for row in rows if (value := getattr(row, name)) is not None]
    return sum(found, Decimal(0)) if found else None


def last_days(days: int, now: datetime) -> tuple[date, date]:
    """Return the first of the last *days* days and the day after today, in UTC."""
    end = now.astimezone(UTC).date() + timedelta(days=1)
    return end - timedelta(days=days), end
