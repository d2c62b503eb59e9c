"""The figures of a report, read from the synced database. No API is called."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, NamedTuple, Protocol

from tiktok_shop.report.figures import (
    READS,
    Day,
    Figures,
    Freshness,
    Late,
    Payout,
    Problem,
    ShopFigures,
    Waiting,
)
from tiktok_shop.sync.coverage import REACH, reach_of
from tiktok_shop.sync.streams import is_offered
from tiktok_shop.sync.streams import stream as stream_of

__all__ = ["Source", "read_figures"]

ZERO = Decimal(0)


class Source(Protocol):
    """What is read from: any sync destination, opened for reading."""

    async def query(self, sql: str, params: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Return the rows of one statement; parameters are ``$1``, ``$2``."""


class _Question(NamedTuple):
    """A statement, and the tables that it reads."""

    tables: tuple[str, ...]
    sql: str


_STATEMENT_DAY = "CAST((s.statement_time - INTERVAL '1 second') AT TIME ZONE 'UTC' AS DATE)"
"""A statement is made at 00:00 UTC for the day before."""

_SALES = _Question(
    ("shop_daily",),
    """
SELECT shop_id, max(shop), sales_gmv_currency, CAST(date_trunc('month', start_date) AS DATE),
       sum(sales_gmv_amount), sum(sales_orders_count), sum(sales_refunds_amount),
       sum(traffic_avg_visitors), count(traffic_avg_visitors),
       sum(CASE WHEN traffic_avg_visitors > 0 THEN sales_orders_count END),
       max(CASE WHEN is_provisional THEN 1 ELSE 0 END)
FROM shop_daily WHERE start_date >= $1 AND start_date < $2 AND sales_gmv_currency IS NOT NULL
GROUP BY 1, 3, 4
""",
)

_DAYS = _Question(
    ("shop_daily",),
    """
SELECT sales_gmv_currency, start_date, sum(sales_gmv_amount), sum(sales_orders_count), count(DISTINCT shop_id),
       max(CASE WHEN is_provisional THEN 1 ELSE 0 END)
FROM shop_daily
WHERE start_date >= $1 AND start_date < $2 AND sales_gmv_currency IS NOT NULL AND sales_gmv_amount IS NOT NULL
GROUP BY 1, 2 ORDER BY 1, 2
""",
)

_PARTS = _Question(
    ("statements", "statement_transactions"),
    f"""
SELECT s.shop_id, max(s.shop), s.currency, CAST(date_trunc('month', {_STATEMENT_DAY}) AS DATE),
       sum(t.revenue_amount), sum(t.fee_tax_amount), sum(t.shipping_cost_amount), sum(t.adjustment_amount)
FROM statements s JOIN statement_transactions t ON t.shop_id = s.shop_id AND t.statement_id = s.id
WHERE {_STATEMENT_DAY} >= $1 AND {_STATEMENT_DAY} < $2 AND s.currency IS NOT NULL
GROUP BY 1, 3, 4
""",  # noqa: S608 - a constant of this module
)

_SETTLED = _Question(
    ("statements",),
    f"""
SELECT s.shop_id, max(s.shop), s.currency, CAST(date_trunc('month', {_STATEMENT_DAY}) AS DATE), sum(s.settlement_amount)
FROM statements s
WHERE {_STATEMENT_DAY} >= $1 AND {_STATEMENT_DAY} < $2 AND s.currency IS NOT NULL
GROUP BY 1, 3, 4
""",  # noqa: S608 - a constant of this module
)

_WAITING = _Question(
    ("unsettled",),
    """
SELECT shop_id, max(shop), currency, coalesce(unsettled_reason, ''), sum(est_settlement_amount), count(*),
       min(order_create_time)
FROM unsettled WHERE currency IS NOT NULL GROUP BY 1, 3, 4
""",
)

_PAYOUTS = _Question(
    ("payments",),
    """
SELECT shop_id, max(shop), amount_currency,
       CAST(date_trunc('month', CAST(create_time AT TIME ZONE 'UTC' AS DATE)) AS DATE),
       coalesce(status, ''), sum(amount_value), count(*)
FROM payments WHERE CAST(create_time AT TIME ZONE 'UTC' AS DATE) >= $1
  AND CAST(create_time AT TIME ZONE 'UTC' AS DATE) < $2 AND amount_currency IS NOT NULL
GROUP BY 1, 3, 4, 5
""",
)

_PROBLEMS = _Question(
    ("sync_windows",),
    """
SELECT shop, stream, message, next_step, finished_at FROM sync_windows WHERE state = 'failed' ORDER BY finished_at
""",
)

_FRESHNESS = _Question(
    ("sync_windows",),
    """
SELECT shop_id, shop, stream, max(CASE WHEN state = 'done' THEN finished_at END), max(finished_at) FROM sync_windows
WHERE mark IS NULL GROUP BY 1, 2, 3 ORDER BY 5
""",
)

_NEVER = _Question(
    ("shops", "sync_windows"),
    """
SELECT DISTINCT s.shop_id, s.shop, 'every stream', NULL, NULL FROM shops s WHERE NOT EXISTS (
  SELECT 1 FROM sync_windows w WHERE w.shop_id = s.shop_id AND w.stream <> 'shops')
""",
)

_REACH = _Question(("sync_windows",), REACH)

_BARE = _Question(
    ("statements", "statement_transactions"),
    f"""
SELECT count(*) FROM statements s
WHERE {_STATEMENT_DAY} >= $1 AND {_STATEMENT_DAY} < $2 AND coalesce(s.settlement_amount, 0) <> 0 AND NOT EXISTS (
  SELECT 1 FROM statement_transactions t WHERE t.shop_id = s.shop_id AND t.statement_id = s.id)
""",  # noqa: S608 - a constant of this module
)

_BLANK = _Question(
    ("shop_daily",),
    """
SELECT count(*) FROM shop_daily
WHERE start_date >= $1 AND start_date < $2 AND (sales_gmv_currency IS NULL OR sales_gmv_amount IS NULL)
""",
)

_REGIONS = _Question(("shops",), "SELECT shop_id, max(region) FROM shops GROUP BY 1")


_TABLES = "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()"


class _Present:
    """A source that has no rows for a question about a stream that was never synced."""

    def __init__(self, source: Source, tables: set[str]) -> None:
        self._source = source
        self._tables = tables

    async def query(self, question: _Question, params: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        if not self._tables.issuperset(question.tables):
            return []
        return await self._source.query(question.sql, params)


async def read_figures(source: Source, *, start: date, end: date, now: datetime) -> Figures:
    """
    Return the figures of the days from *start* to *end* (exclusive).

    GMV, orders, refunds and visitors are by the shop's own days, as the platform's reports have them; statements by the UTC
    day that they cover; payouts by the UTC day of the payment.

    Args:
        source: A sync destination, opened for reading.

        start: First day.

        end: The day after the last.

        now: When this is; for the ages.
    """
    figures = Figures(now, start, end)
    tables = {str(name) for (name,) in await source.query(_TABLES)}
    figures.unread = [stream for stream in READS if stream not in tables]
    present = _Present(source, tables)
    regions = dict(await present.query(_REGIONS))
    table = _Table({shop: str(region) for shop, region in regions.items() if region})
    for (
        shop_id,
        shop,
        currency,
        month,
        gmv,
        orders,
        refunds,
        visits,
        days,
        ordered,
        provisional,
    ) in await present.query(_SALES, (start, end)):
        for row in table.rows(shop_id, shop, currency, month):
            row.gmv = _plus(row.gmv, gmv)
            row.orders = _count(row.orders, orders)
            row.refunds = _plus(row.refunds, refunds)
            row.is_provisional = row.is_provisional or bool(provisional)
            table.visits(row, visits, days, ordered)
    for shop_id, shop, currency, month, settled in await present.query(_SETTLED, (start, end)):
        for row in table.rows(shop_id, shop, currency, month):
            row.settled = _plus(row.settled, settled)
    for shop_id, shop, currency, month, revenue, fees, shipping, adjustments in await present.query(
        _PARTS, (start, end)
    ):
        for row in table.rows(shop_id, shop, currency, month):
            row.revenue = _plus(row.revenue, revenue)
            row.fees = _plus(row.fees, fees)
            row.shipping = _plus(row.shipping, shipping)
            row.adjustments = _plus(row.adjustments, adjustments)
    figures.payouts = await _read_payouts(present, table, start, end)
    figures.waiting = await _read_waiting(present, table)
    figures.shops = table.periods()
    figures.months = sorted(table.months, reverse=True)
    figures.days = [
        Day(currency, day, gmv or ZERO, int(orders or 0), int(shops), bool(provisional))
        for currency, day, gmv, orders, shops, provisional in await present.query(_DAYS, (start, end))
    ]
    figures.problems = [
        # what to do stands in a column of its own
        Problem(shop, stream, (message or "").partition(" → ")[0], next_step or "", _moment(at))
        for shop, stream, message, next_step, at in await present.query(_PROBLEMS)
    ]
    fresh = await present.query(_FRESHNESS)
    never = await present.query(_NEVER)
    names = {shop_id: shop for shop_id, shop, *_ in fresh}  # the one that a shop was given last
    figures.freshness = _oldest([*fresh, *never, *_unread(fresh, names, regions, figures.unread)])
    for rows in figures.shops.values():
        for row in rows:
            row.shop = names.get(row.shop_id, row.shop)
    reach = reach_of(await present.query(_REACH))
    figures.late = [
        Late(names[shop_id], stream, there.first)
        for (shop_id, stream), there in sorted(reach.items(), key=lambda item: names[item[0][0]])
        if stream in READS and there.first > start
    ]
    figures.bare = sum(count for (count,) in await present.query(_BARE, (start, end)))
    figures.blank = sum(count for (count,) in await present.query(_BLANK, (start, end)))
    return figures


def _unread(
    rows: Sequence[tuple[Any, ...]], names: dict[str, str], regions: dict[str, Any], elsewhere: Sequence[str]
) -> list[tuple[Any, ...]]:
    """Return streams that a shop lacks and others have, like rows of ``_FRESHNESS``; *elsewhere*: those that nobody has."""
    known = {(shop_id, stream) for shop_id, _, stream, *_ in rows}
    return [
        (shop_id, shop, name, None, None)
        for shop_id, shop in names.items()
        for name in READS
        if name not in elsewhere
        and (shop_id, name) not in known
        and stream_of(name).parent
        is None  # what has a parent is read with it, and of a shop without parents nothing is
        and is_offered(stream_of(name), str(regions.get(shop_id) or ""))
    ]


async def _read_payouts(present: _Present, table: _Table, start: date, end: date) -> list[Payout]:
    found: dict[tuple[str, date, str], tuple[Decimal, int]] = {}
    for shop_id, shop, currency, month, status, amount, number in await present.query(_PAYOUTS, (start, end)):
        sum_, count = found.get((currency, month, status), (ZERO, 0))
        found[currency, month, status] = (sum_ + (amount or ZERO), count + int(number))
        if status == "PAID":
            for row in table.rows(shop_id, shop, currency, month):
                row.paid_out = _plus(row.paid_out, amount)
    return [
        Payout(currency, month, status, amount, count)
        for (currency, month, status), (amount, count) in sorted(found.items())
    ]


async def _read_waiting(present: _Present, table: _Table) -> list[Waiting]:
    found: dict[tuple[str, str], tuple[Decimal, int, datetime | None]] = {}
    for shop_id, shop, currency, reason, amount, number, oldest in await present.query(_WAITING):
        for row in table.everywhere(shop_id, shop, currency):
            row.waiting = _plus(row.waiting, amount)
        sum_, count, first = found.get((currency, reason), (ZERO, 0, None))
        first = oldest if first is None else min(first, oldest or first)
        found[currency, reason] = (sum_ + (amount or ZERO), count + int(number), first)
    return [
        Waiting(currency, reason, amount, count, oldest)
        for (currency, reason), (amount, count, oldest) in sorted(found.items())
    ]


class _Table:
    """The shops' rows while they are filled: for the whole period and for each month."""

    def __init__(self, regions: dict[str, str]) -> None:
        self._regions = regions
        self._rows: dict[tuple[str, str, str], ShopFigures] = {}
        self._visits: dict[int, tuple[int, int, int]] = {}
        self.months: set[date] = set()

    def rows(self, shop_id: str, shop: str, currency: str, month: date) -> list[ShopFigures]:
        """The rows that a month's figures belong to."""
        self.months.add(month)
        return [
            self._row("all", shop_id, shop, currency),
            self._row(f"{month:%Y-%m}", shop_id, shop, currency),
        ]

    def everywhere(self, shop_id: str, shop: str, currency: str) -> list[ShopFigures]:
        """The rows of a shop in all periods: for what is a state and not a flow."""
        self._row("all", shop_id, shop, currency)
        return [row for key, row in self._rows.items() if key[1:] == (shop_id, currency)]

    def _row(self, period: str, shop_id: str, shop: str, currency: str) -> ShopFigures:
        key = (period, shop_id, currency)
        if key not in self._rows:
            self._rows[key] = ShopFigures(shop_id, shop, self._regions.get(shop_id), currency)
        return self._rows[key]

    def visits(self, row: ShopFigures, visits: Any, days: Any, ordered: Any) -> None:
        """Add days with visitors, and the orders of these days."""
        sum_, number, orders = self._visits.get(id(row), (0, 0, 0))
        sum_, number, orders = sum_ + int(visits or 0), number + int(days or 0), orders + int(ordered or 0)
        self._visits[id(row)] = (sum_, number, orders)
        if number:
            row.visitors = Decimal(sum_) / number
            row.conversion = Decimal(orders) / sum_ if sum_ else None

    def periods(self) -> dict[str, list[ShopFigures]]:
        """The rows by period, those with most GMV first."""
        found: dict[str, list[ShopFigures]] = {"all": []}
        for (period, _, _), row in self._rows.items():
            found.setdefault(period, []).append(row)
        for rows in found.values():
            rows.sort(key=lambda row: (row.currency, -(row.gmv or ZERO), row.shop))
        return found


def _oldest(rows: Sequence[tuple[Any, ...]]) -> list[Freshness]:
    """Return the oldest stream of each shop. *rows*: the newest last, because a shop has the name that it was given last."""
    names: dict[str, str] = {}
    read: dict[tuple[str, str], datetime | None] = {}
    for shop_id, shop, stream, at, _ in rows:
        names[shop_id] = shop
        before = read.get((shop_id, stream))
        read[shop_id, stream] = before if at is None else max(_moment(at), before or _moment(at))
    worst: dict[str, Freshness] = {}
    for (shop_id, stream), at in read.items():
        known = worst.get(shop_id)
        if known is None or (known.at is not None and (at is None or at < known.at)):
            worst[shop_id] = Freshness(names[shop_id], stream, at)
    return sorted(worst.values(), key=lambda row: (row.at or datetime.min.replace(tzinfo=UTC), row.shop))


def _moment(value: Any) -> datetime:
    """The ledger's moments are Unix seconds or the database's own type."""
    if isinstance(value, datetime):
        return value.astimezone(UTC)
    return datetime.fromtimestamp(float(value), UTC)


def _plus(one: Decimal | None, other: Decimal | None) -> Decimal | None:
    return one if other is None else (one or ZERO) + other


def _count(one: int | None, other: Any) -> int | None:
    return one if other is None else (one or 0) + int(other)
