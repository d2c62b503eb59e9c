"""The tables that sync keeps about itself, and the SQL over them that both databases understand."""

from __future__ import annotations

import logging
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from tiktok_shop.sync.destinations.shape import quoted
from tiktok_shop.sync.destinations.typed import Counts
from tiktok_shop.sync.streams import Stream, streams
from tiktok_shop.sync.streams import stream as stream_named

from ._base import Lease, LeaseLostError, LedgerRow, Pending, Personal, WindowDone, WindowFailed

_log = logging.getLogger(__name__)

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

GET_META = "select value from sync_meta where name = $1"
PUT_META = "insert into sync_meta values ($1, $2) on conflict (name) do update set value = excluded.value"

SELECT = f"select {', '.join(WINDOWS)} from sync_windows where not (state = 'done' and mark is not null)"
"""Without the done windows of single parents, of which there is one per statement or order."""

ORDER = " order by shop_id, stream, coalesce(start_at, ''), state"
NEW = "_new_windows"
"""The temporary table that a batch's ledger rows go through."""

INSERT_NEW = (
    f"insert into {NEW} ({', '.join(WINDOWS)}) values ({', '.join(f'${n + 1}' for n in range(len(WINDOWS)))})"
)

_MET = (
    f"delete from sync_windows as w using {NEW} as n where w.shop_id = n.shop_id and w.stream = n.stream"
    " and (w.state = 'failed' or n.state = 'done')"
)
# A done window takes the place of everything that lies inside it. Of failures a new row leaves none that it meets: the next
# run may cut a window otherwise, or begin it later, and then no single row would ever cover the old failure.
DELETE_COVERED = (
    # Children of a parent are no stretch of time. There may be one for each order ever made: they are found by their key, and
    # a commit takes no longer because of all the others.
    f"{_MET} and n.start_at = n.end_at and w.start_at = n.start_at and w.end_at = n.end_at",
    (
        f"{_MET} and (n.start_at is null or n.start_at <> n.end_at) and ((w.start_at is null and n.start_at is null)"
        " or (w.start_at >= n.start_at and w.end_at <= n.end_at)"
        " or (w.state = 'failed' and w.start_at < n.end_at and w.end_at > n.start_at))"
    ),
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
_TAKE_AWAY = "update sync_leases set until = 0, token = token + 1 where shop_id = $1"

Statement = tuple[str, Sequence[Any]]
"""SQL and its parameters."""


class Ledger(ABC):
    """What a destination does with its ledger, in SQL that both databases understand. See :class:`Destination`."""

    _clock: Callable[[], float]
    _streams: Mapping[str, Stream]

    @abstractmethod
    async def query(self, sql: str, params: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Return the rows of a statement that reads."""

    @abstractmethod
    async def _write(self, *statements: Statement) -> list[list[Any]]:
        """Run statements in one transaction; return the rows of each."""

    async def ledger(self, shop_id: str | None = None) -> list[LedgerRow]:
        """See :meth:`Destination.ledger`."""
        where, given = ("", []) if shop_id is None else (" and shop_id = $1", [shop_id])
        return [LedgerRow(*row) for row in await self.query(SELECT + where + ORDER, given)]

    async def pending(self, stream: Stream, shop_id: str) -> list[Pending]:
        """See :meth:`Destination.pending`."""
        sql, names = _pending(stream)
        found = await self.query(sql, [shop_id, stream.name])
        return [Pending(key, dict(zip(names, values, strict=True)), mark) for key, mark, *values in found]

    async def reset(self, shop_id: str | None = None, stream: str | None = None) -> int:
        """See :meth:`Destination.reset`."""
        known = await self.query("select shop_id from sync_leases")
        there = await self.query(
            "select table_name from information_schema.tables where table_schema = current_schema()"
        )
        ours, both = "shop_id = coalesce($1, shop_id)", [shop_id, stream]
        windows = f"from sync_windows where {ours} and stream = coalesce($2, stream)"
        forgotten = [
            table.name
            for each in {**streams(), **self._streams}.values()
            if stream in {None, each.name}
            for table in each.tables
            if (table.name,) in there
        ]
        *_, counted, _ = await self._write(
            # Who is at work on a shop goes by the ledger as it was, and would note as done what is forgotten here: so the shops
            # are taken away first, in the order in which a commit locks them.
            *((_TAKE_AWAY, [shop]) for shop in ([shop_id] if shop_id else sorted(one for (one,) in known))),
            *((f"delete from {quoted(table)} where {ours}", [shop_id]) for table in forgotten),
            (f"select count(*) {windows}", both),
            (f"delete {windows}", both),
        )
        return int(counted[0][0])

    # --- leases ---------------------------------------------------------------------------------------------------

    async def acquire(self, shop_id: str, owner: str, seconds: float) -> Lease | None:
        """See :meth:`Destination.acquire`."""
        now = self._clock()
        (found,) = await self._write((ACQUIRE, [shop_id, owner, now + seconds, now]))
        return Lease(shop_id, owner, found[0][0], now + seconds) if found else None

    async def renew(self, lease: Lease, seconds: float) -> Lease:
        """See :meth:`Destination.renew`."""
        now = self._clock()
        (found,) = await self._write((RENEW, [lease.shop_id, lease.owner, lease.token, now + seconds]))
        if not found:
            raise lost(lease)
        return Lease(lease.shop_id, lease.owner, lease.token, now + seconds)

    async def release(self, lease: Lease) -> None:
        """See :meth:`Destination.release`."""
        await self._write((RELEASE, [lease.shop_id, lease.owner, lease.token]))


def lost(lease: Lease) -> LeaseLostError:
    """Return the error of whoever has lost *lease*."""
    return LeaseLostError(
        f"shop {lease.shop_id} was taken over by another process, or reset: nothing was written",
        shop_id=lease.shop_id,
    )


def tell_of_mixed(place: str, before: str | None, personal: Personal) -> None:
    """Warn when a database was last written with another ``personal``: its rows stay as they are, with names in them perhaps."""
    if before not in {None, personal}:
        _log.warning(
            "%s was written with personal='%s' and is from now on with personal='%s': rows that are there stay as they are;"
            " `tiktok-shop sync reset` forgets them, and the next sync fetches them anew",
            place,
            before,
            personal,
        )


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


def _pending(stream: Stream) -> tuple[str, tuple[str, ...]]:
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
