"""Which days a database has of a stream of a shop. Pure; the ledger is read by whoever has the database."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, NamedTuple

__all__ = ["REACH", "Reach", "reach_of"]


class Reach(NamedTuple):
    """From the first whole day that was read to the day after the last one; what is missing in between is a failed window."""

    first: date
    end: date


REACH = """
SELECT shop_id, stream, min(start_at), max(end_at) FROM sync_windows
WHERE state = 'done' AND mark IS NULL AND start_at IS NOT NULL AND start_at <> end_at GROUP BY 1, 2
"""
"""Streams that are read by time; what is read whole, and the children of a parent, begin nowhere."""


def reach_of(rows: Iterable[tuple[Any, ...]]) -> dict[tuple[str, str], Reach]:
    """Return what is there, by shop id and stream. *rows*: of ``REACH``."""
    found = {}
    for shop_id, stream, start, end in rows:
        first, first_is_whole = _day(start)
        found[shop_id, stream] = Reach(first if first_is_whole else first + timedelta(days=1), _day(end)[0])
    return found


def _day(bound: str) -> tuple[date, bool]:
    """Return the day of a bound, and whether the day begins with it. The ledger has days as days, and moments as Unix seconds."""
    if not bound.isdigit():
        return date.fromisoformat(bound), True
    moment = datetime.fromtimestamp(int(bound), UTC)
    return moment.date(), moment.time() == time.min
