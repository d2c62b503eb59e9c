"""
What does not add up: contradictions in the platform's own figures, and data that is missing here.

Both are looked for before anything is called unexplained: a wrong sum of the platform's, or a window that was not read, is
not unexplained.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, Literal

from tiktok_shop.reconcile.bridge import Source
from tiktok_shop.sync.bridge_sql import COVERED_DAY, with_money
from tiktok_shop.sync.coverage import Reach
from tiktok_shop.sync.streams import is_offered, stream

__all__ = ["Finding", "Kind", "read_findings"]

Kind = Literal["incomplete", "platform", "unexplained"]

NEEDED = ("shops", "orders", "unsettled", "statements", "statement_transactions", "payments", "shop_daily")
"""Streams that a reconciliation cannot do without."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to look at."""

    kind: Kind
    """``incomplete``: something was not read, or the platform did not report it. ``platform``: its sums contradict each other."""

    check: str
    """Which rule, as one word: ``statement_sum``, ``missing_statement``, ``wrong_shop``, …"""

    shop: str
    currency: str | None
    amount: Decimal | None
    """The difference: the reported amount less the sum of its parts."""

    message: str
    next_step: str

    ids: tuple[str, ...] = ()
    """Statements, payments, orders or transactions; at most five."""

    day: date | None = None
    """The day it belongs to, where it has one."""

    def row(self) -> dict[str, Any]:
        """Return it as one flat row."""
        return {
            "kind": self.kind, "check": self.check, "shop": self.shop, "currency": self.currency,
            "amount": self.amount, "message": self.message, "next_step": self.next_step, "ids": list(self.ids),
            "day": self.day,
        }  # fmt: skip


_PARTS = """
parts AS (SELECT shop_id, statement_id, count(*) AS transactions, sum(coalesce(settlement_amount, 0)) AS settlement,
                 sum(coalesce(fee_tax_amount, 0)) AS fee_tax, sum(coalesce(adjustment_amount, 0)) AS adjustment,
                 sum(coalesce(reserve_amount, 0)) AS reserve
          FROM statement_transactions GROUP BY 1, 2)"""

_TRANSACTIONS = f"""
SELECT s.shop, s.currency, t.id, t.statement_id, {COVERED_DAY},
  t.settlement_amount - (coalesce(t.revenue_amount, 0) + coalesce(t.shipping_cost_amount, 0) + coalesce(t.fee_tax_amount, 0)
                         + coalesce(t.adjustment_amount, 0)),
  2 * coalesce(t.adjustment_amount, 0)
FROM statement_transactions t JOIN statements s ON s.shop_id = t.shop_id AND s.id = t.statement_id
WHERE {COVERED_DAY} >= $1 AND {COVERED_DAY} < $2 AND t.settlement_amount IS NOT NULL
  AND (t.revenue_amount IS NOT NULL OR t.fee_tax_amount IS NOT NULL OR t.adjustment_amount IS NOT NULL)
  AND abs(t.settlement_amount - (coalesce(t.revenue_amount, 0) + coalesce(t.shipping_cost_amount, 0)
          + coalesce(t.fee_tax_amount, 0) + coalesce(t.adjustment_amount, 0))) > $3
"""

_STATEMENTS = f"""
WITH {_PARTS}
SELECT s.shop, s.currency, s.id, {COVERED_DAY}, s.settlement_amount,
  coalesce(s.revenue_amount, s.net_sales_amount, 0) + CASE WHEN coalesce(s.net_sales_amount, 0) <> 0 AND s.revenue_amount IS NULL
    THEN coalesce(s.shipping_cost_amount, 0) ELSE 0 END + coalesce(s.fee_amount, 0) + coalesce(s.adjustment_amount, 0),
  p.settlement, p.transactions
FROM statements s LEFT JOIN parts p ON p.shop_id = s.shop_id AND p.statement_id = s.id
WHERE {COVERED_DAY} >= $1 AND {COVERED_DAY} < $2 AND s.settlement_amount IS NOT NULL
ORDER BY 1, 4
"""

_PAYMENTS = f"""
WITH {_PARTS},
first_days AS (SELECT shop_id, min({COVERED_DAY}) AS day FROM statements s GROUP BY 1),
covered AS (SELECT s.shop_id, s.payment_id, count(*) AS statements,
                   sum(s.settlement_amount + coalesce(p.reserve, 0)) AS stated,
                   sum(coalesce(p.settlement, 0) + coalesce(p.reserve, 0)) AS summed
            FROM statements s LEFT JOIN parts p ON p.shop_id = s.shop_id AND p.statement_id = s.id
            WHERE s.payment_id IS NOT NULL AND s.payment_id <> '' GROUP BY 1, 2)
SELECT y.shop, y.amount_currency, y.id, CAST(y.create_time AT TIME ZONE 'UTC' AS DATE),
       coalesce(y.payment_amount_before_exchange_value, y.amount_value), c.stated, c.summed
FROM payments y JOIN first_days f ON f.shop_id = y.shop_id
LEFT JOIN covered c ON c.shop_id = y.shop_id AND c.payment_id = y.id
WHERE CAST(y.create_time AT TIME ZONE 'UTC' AS DATE) >= $1 AND CAST(y.create_time AT TIME ZONE 'UTC' AS DATE) < $2
  AND CAST(y.create_time AT TIME ZONE 'UTC' AS DATE) >= f.day + 7
ORDER BY 1, 4
"""

_STRANGERS = f"""
SELECT t.shop, s.currency, t.id, t.order_id, o.shop, {COVERED_DAY}, t.settlement_amount
FROM statement_transactions t
JOIN statements s ON s.shop_id = t.shop_id AND s.id = t.statement_id
LEFT JOIN orders mine ON mine.shop_id = t.shop_id AND mine.id = t.order_id
JOIN orders o ON o.id = t.order_id AND o.shop_id <> t.shop_id
WHERE mine.id IS NULL AND {COVERED_DAY} >= $1 AND {COVERED_DAY} < $2
ORDER BY 1, 6
"""

_NOT_CREDITED = """
SELECT y.shop, y.amount_currency, y.id, CAST(y.paid_time AT TIME ZONE 'UTC' AS DATE), y.amount_value
FROM payments y
JOIN (SELECT shop_id, min(create_time) AS since, max(create_time) AS until FROM withdrawals WHERE type = 'SETTLE' GROUP BY 1) w
  ON w.shop_id = y.shop_id
WHERE y.status = 'PAID' AND y.paid_time >= w.since AND y.paid_time <= w.until
  AND CAST(y.paid_time AT TIME ZONE 'UTC' AS DATE) >= $1 AND CAST(y.paid_time AT TIME ZONE 'UTC' AS DATE) < $2
  AND NOT EXISTS (SELECT 1 FROM withdrawals c WHERE c.shop_id = y.shop_id AND c.type = 'SETTLE'
                  AND abs(c.amount - y.amount_value) <= $3
                  AND c.create_time BETWEEN y.paid_time - INTERVAL '3 days' AND y.paid_time + INTERVAL '3 days')
ORDER BY 1, 4
"""

_FAILED = """
SELECT shop_id, shop, stream, start_at, end_at, message, next_step FROM sync_windows WHERE state = 'failed' ORDER BY 2, 3, 4
"""

_SYNCED = """
SELECT w.shop_id, w.shop, w.stream, max(s.region), max(w.finished_at)
FROM sync_windows w LEFT JOIN shops s ON s.shop_id = w.shop_id
WHERE w.state = 'done' GROUP BY 1, 2, 3 ORDER BY 5
"""


async def read_findings(
    source: Source,
    *,
    start: date,
    end: date,
    tolerance: Decimal,
    taxes: Sequence[str],
    reach: Mapping[tuple[str, str], Reach],
) -> list[Finding]:
    """
    Return what is missing and what contradicts itself in the days from *start* to *end* (exclusive).

    Args:
        source: The synced database.

        start: First day.

        end: The day after the last.

        tolerance: Differences up to this amount are left alone, in the currency that they are in.

        taxes: As for the bridges.

        reach: Which days are there.
    """
    days = (start, end)
    found = await _not_read(source, start, reach)
    found += await _transactions(source, days, tolerance)
    found += await _statements(source, days, tolerance)
    found += await _payments(source, days, tolerance)
    found += await _credits(source, days, tolerance)
    strangers = [
        Finding(
            "platform", "wrong_shop", shop, currency, amount,
            f"transaction {id_} is of order {order_id}, which is {other}'s",
            f"Ask the platform why it settles {other}'s order here; the bridge of {other} lacks it.",
            (id_, order_id), day,
        )
        for shop, currency, id_, order_id, other, day, amount in await source.query(_STRANGERS, days)
    ]  # fmt: skip
    found += strangers
    found += await _missing(source, days, taxes, {one.ids[1] for one in strangers})
    return found


async def _not_read(source: Source, begin: date, reach: Mapping[tuple[str, str], Reach]) -> list[Finding]:
    """Windows that failed, streams that were never read, and those that begin after *begin*."""
    rows = [row for row in await source.query(_FAILED) if row[2] in NEEDED]
    found = [
        Finding(
            "incomplete", "window", shop, None, None,
            f"{name} from {_moment(start) or 'the beginning'} to {_moment(end) or 'now'} could not be read:"
            f" {(message or '').partition(' → ')[0]}",
            next_step or "Run tiktok-shop sync again: it fills holes first.",
        )
        for _, shop, name, start, end, message, next_step in rows
    ]  # fmt: skip
    tried = {(shop_id, name) for shop_id, _, name, *_ in rows}
    names: dict[str, str] = {}  # the one that a shop was given last
    regions: dict[str, str] = {}
    for shop_id, shop, name, region, _ in await source.query(_SYNCED):
        tried.add((shop_id, name))
        names[shop_id], regions[shop_id] = shop, region or ""
    for shop_id, shop in sorted(names.items(), key=lambda item: item[1]):
        never = [
            name
            for name in NEEDED
            if (shop_id, name) not in tried and is_offered(stream(name), regions[shop_id])
        ]
        if never:
            found.append(
                Finding(
                    "incomplete", "never_read", shop, None, None, f"{', '.join(never)}: never read",
                    f"tiktok-shop sync --all-shops --into DATABASE --streams {','.join(never)}",
                )
            )  # fmt: skip
        late = [
            f"{name} from {reach[shop_id, name].first}"
            for name in NEEDED
            if (shop_id, name) in reach and reach[shop_id, name].first > begin
        ]
        if late:
            found.append(
                Finding(
                    "incomplete", "begins_later", shop, None, None,
                    f"only {', '.join(late)} on: the days before were never read",
                    f"tiktok-shop sync --all-shops --into DATABASE --since {begin}",
                )
            )  # fmt: skip
    return found


def _moment(bound: str | None) -> str | None:
    """A bound of the ledger for people: days as they are, moments in UTC."""
    if bound is None or not bound.isdigit():
        return bound
    return f"{datetime.fromtimestamp(int(bound), UTC):%Y-%m-%d %H:%M}"


async def _transactions(source: Source, days: tuple[date, date], tolerance: Decimal) -> list[Finding]:
    """The identity of each transaction; the sign of an adjustment is tried both ways, as the documents leave it open."""
    found = []
    for shop, currency, id_, statement_id, day, gap, twice in await source.query(
        _TRANSACTIONS, (*days, tolerance)
    ):
        if abs(gap + twice) <= tolerance:
            continue  # settlement = the others less the adjustment: the other reading of its sign
        found.append(
            Finding(
                "platform", "transaction_sum", shop, currency, gap,
                f"transaction {id_}: its settlement is not revenue + shipping + fees and taxes + adjustment",
                "The platform's own figures of one row; ask its support with both ids.", (id_, statement_id), day,
            )
        )  # fmt: skip
    return found


async def _statements(source: Source, days: tuple[date, date], tolerance: Decimal) -> list[Finding]:
    """Each statement against its own parts, and against its transactions."""
    found = []
    for shop, currency, id_, day, stated, parts, summed, transactions in await source.query(
        _STATEMENTS, days
    ):
        if not transactions and stated:
            found.append(
                Finding(
                    "incomplete", "no_transactions", shop, currency, stated, f"statement {id_} has no transactions here",
                    "Run tiktok-shop sync again with statement_transactions.", (id_,), day,
                )
            )  # fmt: skip
            continue
        if abs(stated - parts) > tolerance:
            found.append(
                Finding(
                    "platform", "statement_parts", shop, currency, stated - parts,
                    f"statement {id_}: its settlement is not the sum of its own parts",
                    "The platform's own figures; ask its support with the id.", (id_,), day,
                )
            )  # fmt: skip
        if abs(stated - (summed or 0)) > tolerance:
            found.append(
                Finding(
                    "platform", "statement_sum", shop, currency, stated - (summed or 0),
                    f"statement {id_}: its settlement is not the sum of its transactions",
                    "Sync again; if it stays, a fee was changed afterwards or a row is missing: ask its support.",
                    (id_,), day,
                )
            )  # fmt: skip
    return found


async def _payments(source: Source, days: tuple[date, date], tolerance: Decimal) -> list[Finding]:
    """Each payment against its statements. More than they say: one of them is not here. Less: it is short."""
    found = []
    for shop, currency, id_, day, paid, stated, summed in await source.query(_PAYMENTS, days):
        gaps = [paid - (stated or 0), paid - (summed or 0)]
        gap = min(gaps, key=abs)
        if abs(gap) <= tolerance:
            continue
        if gap > 0:
            found.append(
                Finding(
                    "incomplete", "missing_statement", shop, currency, gap,
                    f"payment {id_} is more than its statements say: one of them is not in the list",
                    "Sync statements again; if it stays, the platform does not list it: ask its support.", (id_,), day,
                )
            )  # fmt: skip
        else:
            found.append(
                Finding(
                    "platform", "short_payout", shop, currency, gap, f"payment {id_} is less than its statements say",
                    "Compare with the bank, and ask the platform's support with the id.", (id_,), day,
                )
            )  # fmt: skip
    return found


async def _credits(source: Source, days: tuple[date, date], tolerance: Decimal) -> list[Finding]:
    """Each payment against the movement that credits it, for shops whose movements are in the database."""
    tables = await source.query(
        "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()"
    )
    if ("withdrawals",) not in tables:
        return []
    return [
        Finding(
            "platform", "not_credited", shop, currency, amount,
            f"payment {id_} is paid, but no SETTLE movement of its amount is near its day",
            "Compare with the balance in the Seller Center, and ask the platform's support with the id.", (id_,), day,
        )
        for shop, currency, id_, day, amount in await source.query(_NOT_CREDITED, (*days, tolerance))
    ]  # fmt: skip


async def _missing(
    source: Source, days: tuple[date, date], taxes: Sequence[str], elsewhere: set[str]
) -> list[Finding]:
    """Orders that ended and are in no statement and not on their way."""
    rows = await source.query(
        f"""
{with_money(taxes)}
SELECT o.shop, o.currency, o.order_id, o.day, o.gmv FROM sold o
LEFT JOIN moved m ON m.shop_id = o.shop_id AND m.order_id = o.order_id AND m.is_sale = 1
LEFT JOIN unsettled w ON w.shop_id = o.shop_id AND w.order_id = o.order_id
WHERE m.order_id IS NULL AND w.order_id IS NULL AND o.status IN ('DELIVERED', 'COMPLETED') AND o.day >= $1 AND o.day < $2
ORDER BY 1, 2, 4, 3
""",
        days,
    )
    groups: dict[tuple[str, str], list[tuple[str, date, Decimal]]] = {}
    for shop, currency, order_id, day, gmv in rows:
        groups.setdefault((shop, currency), []).append((order_id, day, gmv))
    found = []
    for (shop, currency), orders in groups.items():
        lost = [order for order in orders if order[0] not in elsewhere]
        moved = len(orders) - len(lost)
        if not lost:
            continue
        found.append(
            Finding(
                "incomplete", "missing_transactions", shop, currency, sum((order[2] for order in lost), Decimal(0)),
                f"{len(lost)} {'order has' if len(lost) == 1 else 'orders have'} ended and"
                f" {'is' if len(lost) == 1 else 'are'} in no statement and not among the unsettled",
                "A statement is missing, or the platform booked them elsewhere; sync again, then ask its support."
                + (f" {moved} more are in another shop." if moved else ""),
                tuple(order[0] for order in lost[:5]), lost[0][1],
            )
        )  # fmt: skip
    return found
