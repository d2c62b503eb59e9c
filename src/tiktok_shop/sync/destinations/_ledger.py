"""The tables that sync keeps about itself, and the SQL over them that both databases understand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tiktok_shop.sync.destinations.shape import quoted
from tiktok_shop.sync.destinations.typed import Counts
from tiktok_shop.sync.streams import Stream
from tiktok_shop.sync.streams import stream as stream_named

from ._base import LedgerRow, Pending, WindowDone, WindowFailed

SCHEMA_VERSION = 1
"""Rises when an older package could no longer write to the database."""

WINDOWS = (
    "shop_id", "shop", "stream", "start_at", "end_at", "state", "finished_at", "calls", "rows", "misfits",
    "unknown_fields", "total_count", "is_full", "provisional_from", "error_class", "message", "next_step", "mark",
)  # fmt: skip
"""Columns of ``sync_windows``, in the order of :class:`LedgerRow`."""

DDL = (
    "create table if not exists sync_meta (name TEXT PRIMARY KEY, value TEXT)",
    (
        "create table if not exists sync_windows (shop_id TEXT NOT NULL, shop TEXT, stream TEXT NOT NULL, start_at TEXT,"
        " end_at TEXT, state TEXT NOT NULL, finished_at DOUBLE PRECISION NOT NULL, calls BIGINT, rows BIGINT, misfits BIGINT,"
        " unknown_fields BIGINT, total_count BIGINT, is_full BOOLEAN, provisional_from TEXT, error_class TEXT, message TEXT,"
        " next_step TEXT, mark TEXT)"
    ),
    (
        "create table if not exists sync_leases (shop_id TEXT PRIMARY KEY, owner TEXT, token BIGINT NOT NULL,"
        " until DOUBLE PRECISION NOT NULL)"
    ),
)

SELECT = f"select {', '.join(WINDOWS)} from sync_windows where not (state = 'done' and mark is not null)"
"""Without the done windows of single parents, of which there is one per statement or order."""

ORDER = " order by shop_id, stream, coalesce(start_at, ''), state"
NEW = "_new_windows"
"""The temporary table that a batch's ledger rows go through."""

INSERT_NEW = (
    f"insert into {NEW} ({', '.join(WINDOWS)}) values ({', '.join(f'${n + 1}' for n in range(len(WINDOWS)))})"
)

# A done window takes the place of everything that lies inside it. Of failures a new row leaves none that it meets: the next
# run may cut a window otherwise, or begin it later, and then no single row would ever cover the old failure.
DELETE_COVERED = (
    f"delete from sync_windows as w using {NEW} as n where w.shop_id = n.shop_id and w.stream = n.stream"
    " and (w.state = 'failed' or n.state = 'done') and ((w.start_at is null and n.start_at is null)"
    " or (w.start_at >= n.start_at and w.end_at <= n.end_at)"
    " or (w.state = 'failed' and w.start_at < n.end_at and w.end_at > n.start_at))"
)
INSERT = f"insert into sync_windows ({', '.join(WINDOWS)}) select {', '.join(WINDOWS)} from {NEW}"

ACQUIRE = (
    "insert into sync_leases as l (shop_id, owner, token, until) values ($1, $2, 1, $3)"
    " on conflict (shop_id) do update set owner = excluded.owner, token = l.token + 1, until = excluded.until"
    " where l.until <= $4 returning token"
)
# Not by the clock: a lease whose time is over is still the newest until somebody takes the shop, and then the token tells.
RENEW = "update sync_leases set until = $4 where shop_id = $1 and owner = $2 and token = $3 returning token"
RELEASE = "update sync_leases set until = 0 where shop_id = $1 and owner = $2 and token = $3"
HELD = "select 1 from sync_leases where shop_id = $1 and owner = $2 and token = $3"


def row_of(window: WindowDone | WindowFailed, counts: Counts | None) -> LedgerRow:
    """Return the ledger row of a window."""
    if isinstance(window, WindowFailed):
        return LedgerRow(
            window.shop_id, window.shop, window.stream, window.start, window.end, "failed", window.at, 0, 0, 0, 0, None,
            False, None, window.error_class, window.message, window.next_step, None,
        )  # fmt: skip
    counts = counts or Counts()
    start = window.start if window.joined_start is None else window.joined_start
    return LedgerRow(
        window.shop_id, window.shop, window.stream, start, window.end, "done", window.finished_at, window.calls,
        counts.rows, counts.misfits, counts.unknown_fields, window.total_count, window.is_full, window.provisional_from,
        None, None, None, window.mark,
    )  # fmt: skip


def values_of(row: LedgerRow) -> list[Any]:
    """Return the values of a row for :data:`INSERT`."""
    return [getattr(row, name) for name in LedgerRow.__slots__]


def ledger_rows(found: Sequence[Sequence[Any]]) -> list[LedgerRow]:
    """Return rows of :data:`SELECT` as they are typed."""
    return [LedgerRow(*row) for row in found]


def pending(stream: Stream) -> tuple[str, tuple[str, ...]]:
    """
    Return the query for :meth:`Destination.pending` (``$1`` the shop, ``$2`` the stream) and the names of its values.

    Its columns: key, mark, then the values.
    """
    if stream.parent is None:
        raise ValueError(f"{stream.name} has no parent")
    above = stream_named(stream.parent.stream)
    names = tuple(
        dict.fromkeys(
            [
                *stream.parent.parameters.values(),
                *(origin.split(".")[1] for origin in stream.context.values() if origin.startswith("parent.")),
            ]
        )
    )
    watched = stream.parent.watch or ("fetched_at",)
    key = f"concat_ws('/', {', '.join(f'{quoted(name)}::TEXT' for name in above.table.key)})"
    seen = ", ".join(f"coalesce({quoted(name)}::TEXT, '-')" for name in watched)
    values = ", ".join(f"{quoted(name)}::TEXT as {quoted('v_' + name)}" for name in names)
    there = " and deleted_at is null" if above.mode == "listing" else ""
    sql = (
        f"select k, m, {', '.join(quoted('v_' + name) for name in names)} from (select {key} as k,"
        f" md5(concat_ws('|', {seen})) as m, {values} from {quoted(above.name)} where shop_id = $1{there}) as p"
        " where not exists (select 1 from sync_windows as w where w.shop_id = $1 and w.stream = $2 and w.state = 'done'"
        " and w.start_at = p.k and w.mark = p.m) order by k"
    )
    return sql, names


def pending_rows(found: Sequence[Sequence[Any]], names: Sequence[str]) -> list[Pending]:
    """Return rows of :func:`pending` as they are typed."""
    return [Pending(row[0], dict(zip(names, row[2:], strict=True)), row[1]) for row in found]
