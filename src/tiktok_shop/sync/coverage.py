"""From which day on a database has a stream of a shop. Pure; the ledger is read by whoever has the database."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

__all__ = ["BEGINS", "Begins", "begins_of"]

Begins = dict[tuple[str, str], date]
"""The first whole day, by shop id and stream."""

BEGINS = """
SELECT shop_id, stream, min(start_at) FROM sync_windows
WHERE state = 'done' AND mark IS NULL AND start_at IS NOT NULL AND start_at <> end_at GROUP BY 1, 2
"""
"""Streams that are read by time; what is read whole, and the children of a parent, begin nowhere."""


def begins_of(rows: Iterable[tuple[Any, ...]]) -> Begins:
    """Return the first whole day of each shop and stream. *rows*: of ``BEGINS``."""
    return {(shop_id, stream): _first_whole_day(start) for shop_id, stream, start in rows}


def _first_whole_day(bound: str) -> date:
    """The ledger has days as days, and moments as Unix seconds."""
    if not bound.isdigit():
        return date.fromisoformat(bound)
    moment = datetime.fromtimestamp(int(bound), UTC)
    return moment.date() if moment.time() == time.min else moment.date() + timedelta(days=1)
