"""
What a sync will cost, before anything is sent: calls, rows and minutes.

What the ledger knows of a shop is extrapolated; a shop that was never synced is taken to have so many orders a day. The
budget is what the platform suggests to begin with (https://partner.tiktokshop.com/docv2/page/64f1991d64ed2e0295f3d2c0: about 3
reads a second for an app and shop); the client itself has no cap until the first refusal, so the estimate is on the safe side.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from math import ceil
from typing import Any, NamedTuple

from tiktok_shop.days import zone_of
from tiktok_shop.sync.destinations import LedgerRow
from tiktok_shop.sync.schedule import Window, done_spans, due
from tiktok_shop.sync.since import DEFAULT_DAYS, Since
from tiktok_shop.sync.streams import Stream
from tiktok_shop.sync.streams import stream as stream_named
from tiktok_shop.sync.windows import DAY, gaps, union

__all__ = ["READS_PER_SECOND", "Cost", "Plan", "PlannedShop", "plan"]

READS_PER_SECOND = 3.0
"""What the platform suggests for an app and shop."""

_CALL_SECONDS = 0.3
"""How long a call takes on its way, about."""

_PER_ORDER = {
    "orders": 1.0,
    "packages": 1.0,
    "order_prices": 1.0,
    "order_tracking": 1.0,
    "order_settlements": 1.0,
    "statement_transactions": 1.0,
    "cancellations": 0.05,
    "returns": 0.06,
    "return_records": 0.06,
    "aftersales": 0.06,
    "rma": 0.02,
    "affiliate_orders": 0.3,
    "unsettled": 15.0,
}
"""Rows for each order of a day; unsettled money is about that of 15 days."""

_CHANGES = 4.0
"""How often an order is updated on its way, so how often a run that looks by the time of the update meets it."""

_A_DAY = {
    "statements": 1.0,
    "payments": 0.3,
    "withdrawals": 0.5,
    "shop_daily": 1.0,
    "product_daily": 50.0,
    "sku_daily": 120.0,
}
"""Rows a day, whatever the orders."""

_ALTOGETHER = {
    "products": 100.0,
    "product_details": 100.0,
    "inventory": 300.0,
    "warehouses": 3.0,
    "coupons": 20.0,
    "promotions": 20.0,
}
"""Rows in all."""


class PlannedShop(NamedTuple):
    """A shop, as planning needs it."""

    name: str
    shop_id: str | None
    region: str | None


@dataclass(slots=True)
class Cost:
    """What a stream will cost over all shops."""

    stream: str
    shops: int = 0
    windows: int = 0
    calls: int = 0
    rows: int = 0
    minutes: float = 0.0
    """Of the busiest shop, at ``READS_PER_SECOND``: shops run beside each other."""


@dataclass(slots=True)
class Plan:
    """What a sync will cost."""

    streams: list[Cost]
    calls: int
    rows: int
    minutes: float
    """The larger of what the busiest shop needs for itself and what all calls need with so many in flight."""

    in_flight: int
    assumed_orders_per_day: float
    measured_shops: int
    """Shops whose figures come from the ledger; the others are taken to have the assumed orders a day."""

    first_orders: int = 0
    """Calls, among *calls*, that ask for a shop's first order. How far back that is, is not known: 90 days are taken."""

    def to_dict(self) -> dict[str, Any]:
        """Return plain JSON."""
        return asdict(self)


def plan(
    chosen: Sequence[Stream],
    shops: Sequence[PlannedShop],
    ledger: Sequence[LedgerRow],
    *,
    now: float,
    since: Since,
    orders_per_day: float = 200.0,
    in_flight: int = 200,
) -> Plan:
    """
    Return what bringing *shops* up to date will cost.

    Args:
        chosen: The streams.

        shops: The shops.

        ledger: Of the database; empty for a first run.

        now: Unix seconds.

        since: How far back rows are to be there: Unix seconds, or ``"first-order"``.

        orders_per_day: Of a shop that the ledger does not know.

        in_flight: Calls at the same time.
    """
    first_orders = len(shops) if isinstance(since, str) else 0
    back = now - DEFAULT_DAYS * DAY if isinstance(since, str) else since
    by_shop: dict[tuple[str, str], list[LedgerRow]] = {}
    for row in ledger:
        by_shop.setdefault((row.shop_id, row.stream), []).append(row)
    costs = {stream.name: Cost(stream.name) for stream in chosen}
    measured = 0
    busiest = 0.0
    for shop in shops:
        mine = {stream.name: by_shop.get((shop.shop_id or "", stream.name), []) for stream in chosen}
        rate = _measured_orders(mine) or orders_per_day
        measured += _measured_orders(mine) is not None
        seconds = 0.0
        for stream in chosen:
            region = (shop.region or "").upper()
            if (stream.only_regions and region not in stream.only_regions) or region in stream.except_regions:
                continue
            windows, calls, rows = _of_stream(stream, mine, shop, rate, now=now, since=back)
            cost = costs[stream.name]
            cost.shops += 1
            cost.windows += windows
            cost.calls += calls
            cost.rows += rows
            cost.minutes = max(cost.minutes, calls / READS_PER_SECOND / 60)
            seconds += calls / READS_PER_SECOND
        busiest = max(busiest, seconds)
    calls = sum(cost.calls for cost in costs.values()) + first_orders
    return Plan(
        list(costs.values()),
        calls,
        sum(cost.rows for cost in costs.values()),
        max(busiest, calls * _CALL_SECONDS / max(1, in_flight)) / 60,
        in_flight,
        orders_per_day,
        measured,
        first_orders,
    )


def _of_stream(
    stream: Stream,
    ledger: Mapping[str, Sequence[LedgerRow]],
    shop: PlannedShop,
    orders_per_day: float,
    *,
    now: float,
    since: float,
) -> tuple[int, int, int]:
    """Return windows, calls and rows."""
    if stream.parent is not None:
        return _of_children(stream, ledger, shop, orders_per_day, now=now, since=since)
    windows = due(stream, ledger[stream.name], now=now, since=since, zone=zone_of(shop.region))
    calls = rows = 0
    for window in windows:
        found = _rows(stream, window, orders_per_day)
        rows += ceil(found)
        calls += max(1, ceil(found / (stream.page_size or 100))) * max(1, len(stream.variants))
    return len(windows), calls, rows


def _of_children(
    stream: Stream,
    ledger: Mapping[str, Sequence[LedgerRow]],
    shop: PlannedShop,
    orders_per_day: float,
    *,
    now: float,
    since: float,
) -> tuple[int, int, int]:
    parent = stream.parent
    assert parent is not None  # noqa: S101 - the caller has looked; narrows the type
    above = stream_named(parent.stream)
    rows_above = ledger.get(above.name, ())
    done = [row.finished_at for row in rows_above if row.state == "done"]
    if above.cursor is None or above.parent is not None:
        days = (now - (max(done) if done else since)) / DAY
    else:
        windows = due(above, rows_above, now=now, since=since, zone=zone_of(shop.region))
        days = _new_days(above, rows_above, windows)
    if stream.name in _ALTOGETHER:
        parents = rows = (
            _ALTOGETHER[stream.name] if not done else _ALTOGETHER[stream.name] * min(1.0, days * 0.05)
        )
    elif parent.stream == "statements":
        parents, rows = days, days * orders_per_day
    else:
        parents = rows = days * orders_per_day * _PER_ORDER.get(stream.name, 1.0)
    pages = ceil(rows / (stream.page_size or 100)) if parent.batch == 1 and parents < rows else 0
    calls = max(ceil(parents / parent.batch), pages)
    return ceil(parents), calls, ceil(rows)


def _new_days(stream: Stream, rows: Sequence[LedgerRow], windows: Sequence[Window]) -> float:
    """Return how many days *windows* read for the first time: parents that are only read again bring hardly a child."""
    done = done_spans(stream, rows)
    missing = union(gap for window in windows if window.span is not None for gap in gaps(done, window.span))
    unit = 1 if stream.cursor is not None and stream.cursor.unit == "date" else DAY
    return sum(span.length for span in missing) / unit


def _rows(stream: Stream, window: Window, orders_per_day: float) -> float:
    """Return how many rows a window will have, about."""
    if stream.name in _ALTOGETHER:
        if window.by == "whole":
            return _ALTOGETHER[stream.name]
        return _ALTOGETHER[stream.name] * 0.05
    days = 1.0
    if window.span is not None:
        days = (
            window.span.length
            if stream.cursor is not None and stream.cursor.unit == "date"
            else window.span.length / DAY
        )
    changes = _CHANGES if window.by == "updated" and stream.name in {"orders", "packages"} else 1.0
    if window.span is None and stream.name in _PER_ORDER:
        return orders_per_day * _PER_ORDER[stream.name]
    rate = _A_DAY.get(stream.name, orders_per_day * _PER_ORDER.get(stream.name, 0.05))
    return rate * days * changes


def _measured_orders(ledger: Mapping[str, Sequence[LedgerRow]]) -> float | None:
    """Return orders a day where windows that were read by creation tell; ``None`` where there is none."""
    rows = [
        row
        for row in ledger.get("orders", ())
        if row.state == "done" and row.is_full and row.start and row.end
    ]
    days = sum((int(row.end or 0) - int(row.start or 0)) / DAY for row in rows)
    return sum(row.rows for row in rows) / days if days >= 1 else None
