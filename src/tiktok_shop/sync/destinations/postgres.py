"""
PostgreSQL: for many workers, and where people already have one.

Rows are made by an embedded DuckDB (the same SQL as for a DuckDB file, so the same rows) and go in with ``COPY``: about three
times as fast as ``jsonb_to_recordset`` in the server, and the work is done where there are more processors.
"""

from __future__ import annotations

import contextlib
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit

import anyio
import anyio.to_thread

from tiktok_shop.sync.destinations.shape import quoted
from tiktok_shop.sync.destinations.stage import Counts, Layout, Stage
from tiktok_shop.sync.streams import Stream, Table

from . import _ledger, _plan
from ._base import (
    DestinationError,
    Lease,
    LeaseLostError,
    LedgerRow,
    Page,
    Pending,
    Personal,
    WindowDone,
    WindowFailed,
)
from ._views import VIEWS

try:
    import asyncpg
    import duckdb
except ImportError as error:  # pragma: no cover - the extras are there in tests
    raise DestinationError(
        "PostgreSQL needs two packages more: pip install 'tiktok-shop-async[sync,postgres]'"
    ) from error

SQL_TYPES = {
    "text": "TEXT",
    "decimal": "NUMERIC(38,6)",
    "int": "BIGINT",
    "double": "DOUBLE PRECISION",
    "bool": "BOOLEAN",
    "timestamp": "TIMESTAMPTZ",
    "date": "DATE",
    "text[]": "TEXT[]",
    "json": "JSONB",
}
"""Kinds of columns as PostgreSQL's types."""

_MIGRATING = 7_274_501_133
"""Number of the advisory lock that processes take which set up the tables."""


class PostgresDestination:
    """A schema of a PostgreSQL database, the one that ``search_path`` names first."""

    def __init__(
        self,
        url: str,
        *,
        personal: Personal = "drop",
        hash_key: str | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._url = url
        self.personal: Personal = personal
        self._hash_key = hash_key or ""
        self._clock = clock
        self._pool: asyncpg.Pool | None = None
        self._streams: dict[str, Stream] = {}
        self._local: duckdb.DuckDBPyConnection | None = None
        self._stage: Stage
        self._writer = anyio.Lock()
        self._thread = anyio.CapacityLimiter(1)

    @property
    def _place(self) -> str:
        parts = urlsplit(self._url)
        return f"PostgreSQL at {parts.hostname or 'localhost'}{parts.path}"

    # --- opening and closing --------------------------------------------------------------------------------------

    async def open(self, streams: Sequence[Stream], *, read_only: bool = False) -> None:
        """See :meth:`Destination.open`."""
        self._streams = {stream.name: stream for stream in streams}
        try:
            pool = await asyncpg.create_pool(
                self._url,
                min_size=1,
                max_size=3,
                server_settings={"TimeZone": "UTC", "application_name": "tiktok-shop"},
            )
        except (OSError, TimeoutError, ValueError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
            raise DestinationError(f"{self._place} cannot be reached: {error}") from error
        try:
            async with pool.acquire() as connection, connection.transaction(readonly=read_only):
                if not read_only:
                    await connection.execute("select pg_advisory_xact_lock($1)", _MIGRATING)
                await self._check_version(connection, read_only=read_only)
                if not read_only:
                    await self._migrate(connection, streams)
        except BaseException:
            with anyio.CancelScope(shield=True):
                await pool.close()
            raise
        self._pool = pool
        self._local = duckdb.connect(":memory:")
        self._local.execute("set TimeZone = 'UTC'")
        self._local.execute("set enable_progress_bar = false")  # stdout is for results
        self._local.execute("set threads = 1")
        self._stage = Stage(self._local, self.personal, self._hash_key)

    async def _check_version(self, connection: Any, *, read_only: bool) -> None:
        if await connection.fetchval("select to_regclass('sync_meta') is null"):
            if read_only:
                raise DestinationError(f"nothing was ever synced into {self._place}")
            return
        found = await connection.fetchval("select value from sync_meta where name = 'schema_version'")
        if found and int(found) > _ledger.SCHEMA_VERSION:
            raise DestinationError(
                f"{self._place} was written by a newer tiktok-shop-async (schema {found}, this one knows "
                f"{_ledger.SCHEMA_VERSION}): upgrade this package"
            )

    async def _migrate(self, connection: Any, streams: Sequence[Stream]) -> None:
        for statement in _ledger.DDL:
            await connection.execute(statement)
        await connection.execute(
            "create index if not exists sync_windows_key on sync_windows (shop_id, stream, start_at)"
        )
        await connection.execute(
            "insert into sync_meta values ('schema_version', $1) on conflict (name) do update set value = excluded.value",
            str(_ledger.SCHEMA_VERSION),
        )
        there: dict[str, dict[str, str]] = {}
        for table, column, kind in await connection.fetch(
            "select c.relname, a.attname, format_type(a.atttypid, a.atttypmod) from pg_attribute a"
            " join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace"
            " where n.nspname = current_schema() and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped"
        ):
            there.setdefault(table, {})[column] = kind
        spelled = {
            kind: await connection.fetchval("select format_type(to_regtype($1), null)", sql.split("(")[0])
            for kind, sql in SQL_TYPES.items()
        } | {"decimal": "numeric(38,6)"}
        for stream in streams:
            for table in stream.tables:
                columns = Layout.of(stream, table, self.personal).columns
                old = there.get(table.name)
                if old is None:
                    listed = ", ".join(f"{quoted(name)} {SQL_TYPES[kind]}" for name, kind in columns)
                    await connection.execute(f"create table {quoted(table.name)} ({listed})")
                    keys = ", ".join(quoted(name) for name in ("shop_id", *table.key))
                    await connection.execute(f"create index on {quoted(table.name)} ({keys})")
                    continue
                for name, kind in columns:
                    if name in old and old[name] != spelled[kind]:
                        # the old values stay under another name; the column fills as rows are fetched again
                        kept = f"{name}__{old[name].split('(')[0].split(' ')[0]}"
                        await connection.execute(
                            f"alter table {quoted(table.name)} rename {quoted(name)} to {quoted(kept)}"
                        )
                    if name not in old or old[name] != spelled[kind]:
                        await connection.execute(
                            f"alter table {quoted(table.name)} add column {quoted(name)} {SQL_TYPES[kind]}"
                        )
        known = {*there, *(table.name for stream in streams for table in stream.tables)}
        for view in VIEWS:
            if known.issuperset(view.needs):
                await connection.execute(f"drop view if exists {view.name} cascade")
        for view in VIEWS:
            if known.issuperset(view.needs):
                await connection.execute(f"create view {view.name} as {view.sql}")

    async def aclose(self) -> None:
        """See :meth:`Destination.aclose`."""
        with anyio.CancelScope(shield=True):
            pool, self._pool = self._pool, None
            if pool is not None:
                await pool.close()
            local, self._local = self._local, None
            if local is not None:
                await anyio.to_thread.run_sync(local.close, limiter=self._thread)

    async def __aenter__(self) -> Self:
        """Return itself."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close."""
        await self.aclose()

    # --- the ledger -----------------------------------------------------------------------------------------------

    async def ledger(self, shop_id: str | None = None) -> list[LedgerRow]:
        """See :meth:`Destination.ledger`."""
        where = "" if shop_id is None else " and shop_id = $1"
        found = await self.query(_ledger.SELECT + where + _ledger.ORDER, [] if shop_id is None else [shop_id])
        return _ledger.ledger_rows(found)

    async def pending(self, stream: Stream, shop_id: str) -> list[Pending]:
        """See :meth:`Destination.pending`."""
        sql, names = _ledger.pending(stream)
        return _ledger.pending_rows(await self.query(sql, [shop_id, stream.name]), names)

    async def commit(
        self, batch: Sequence[WindowDone | WindowFailed], *, leases: Sequence[Lease] = ()
    ) -> list[LedgerRow]:
        """See :meth:`Destination.commit`."""
        by_stream: dict[str, list[WindowDone]] = {}
        for window in batch:
            if isinstance(window, WindowDone):
                by_stream.setdefault(window.stream, []).append(window)
        async with self._writer, self._connection() as connection, connection.transaction():
            for lease in sorted(leases, key=lambda lease: lease.shop_id):
                # the row stays locked until the commit: nobody takes the shop over in between
                if not await connection.fetchval(
                    f"{_ledger.HELD} for update", lease.shop_id, lease.owner, lease.token
                ):
                    raise LeaseLostError(
                        f"shop {lease.shop_id} was taken over by another process: nothing was written",
                        shop_id=lease.shop_id,
                    )
            counts: dict[int, Counts] = {}
            for name, windows in by_stream.items():
                found = await self._write(connection, self._streams[name], windows)
                counts |= {id(window): found[index] for index, window in enumerate(windows)}
            rows = [_ledger.row_of(window, counts.get(id(window))) for window in batch]
            await connection.execute(f"create temp table {_ledger.NEW} (like sync_windows) on commit drop")
            await connection.copy_records_to_table(
                _ledger.NEW, records=[_ledger.values_of(row) for row in rows], columns=list(_ledger.WINDOWS)
            )
            await connection.execute(_ledger.DELETE_COVERED)
            await connection.execute(_ledger.INSERT)
        return rows

    async def _write(
        self, connection: Any, stream: Stream, windows: Sequence[WindowDone]
    ) -> dict[int, Counts]:
        counts = {index: Counts() for index in range(len(windows))}
        names = {table.name: quoted(table.name) for table in stream.tables}
        for values in sorted(_plan.replaced(stream, windows)):
            for table in stream.tables:
                await connection.execute(
                    _plan.delete_replaced(table, stream.table, stream, names[table.name]), *values
                )
        for pages in _plan.chunks(windows):
            with tempfile.TemporaryDirectory(prefix="tiktok-shop-") as folder:
                filled, found = await anyio.to_thread.run_sync(
                    self._convert, stream, windows, pages, Path(folder), limiter=self._thread
                )
                for index, each in found.items():
                    counts[index].rows += each.rows
                    counts[index].misfits += each.misfits
                    counts[index].unknown_fields += each.unknown_fields
                if not filled:
                    continue
                for table in filled:
                    await self._copy(connection, stream, table, Path(folder) / f"{table.name}.csv")
                for table in stream.tables:
                    await connection.execute(
                        _plan.delete_by_key(table, stream.table, names, f"stage_{stream.name}")
                    )
                for table in filled:
                    await self._insert(connection, stream, table)
        for sql, given in _plan.marks_of_deleted(stream, windows, names[stream.name]):
            await connection.execute(sql, *given)
        return counts

    def _convert(
        self, stream: Stream, windows: Sequence[WindowDone], pages: Sequence[tuple[int, Page]], folder: Path
    ) -> tuple[list[Table], dict[int, Counts]]:
        """Make the rows in DuckDB and write them as CSV files, one per table."""
        local = self._local
        if local is None:
            raise DestinationError(f"{self._place} is not open")
        filled, counts = self._stage.fill(stream, windows, pages)
        tables = [table for table in stream.tables if table.name in filled]
        for table in tables:
            chosen = ", ".join(
                f"to_json({quoted(name)}) as {quoted(name)}" if kind == "text[]" else quoted(name)
                for name, kind in Layout.of(stream, table, self.personal).columns
            )
            # what is quoted is text, what is not is null: so an empty text stays one
            local.execute(
                f"copy (select {chosen} from stage_{table.name}) to '{folder / table.name}.csv'"
                " (format csv, header false, force_quote *, nullstr '')"
            )
        self._stage.clear(stream)
        return tables, counts

    async def _copy(self, connection: Any, stream: Stream, table: Table, path: Path) -> None:
        stage = f"stage_{table.name}"
        columns = Layout.of(stream, table, self.personal).columns
        listed = ", ".join(
            f"{quoted(name)} {'JSONB' if kind == 'text[]' else SQL_TYPES[kind]}" for name, kind in columns
        )
        await connection.execute(f"drop table if exists pg_temp.{stage}")
        await connection.execute(f"create temp table {stage} ({listed}) on commit drop")
        await connection.copy_to_table(stage, source=path, format="csv")
        await connection.execute(f"analyze {stage}")

    async def _insert(self, connection: Any, stream: Stream, table: Table) -> None:
        columns = Layout.of(stream, table, self.personal).columns
        listed = ", ".join(quoted(name) for name, _ in columns)
        chosen = ", ".join(
            f"case when {quoted(name)} is not null then array(select jsonb_array_elements_text({quoted(name)})) end"
            if kind == "text[]"
            else quoted(name)
            for name, kind in columns
        )
        await connection.execute(
            f"insert into {quoted(table.name)} ({listed}) select {chosen} from stage_{table.name}"
        )

    async def reset(self, shop_id: str | None = None, stream: str | None = None) -> int:
        """See :meth:`Destination.reset`."""
        tests = [
            *(["shop_id = $1"] if shop_id else []),
            *([f"stream = ${2 if shop_id else 1}"] if stream else []),
        ]
        where = f" where {' and '.join(tests)}" if tests else ""
        given = [value for value in (shop_id, stream) if value]
        async with self._writer, self._connection() as connection, connection.transaction():
            removed = await connection.fetchval(
                f"with gone as (delete from sync_windows{where} returning 1) select count(*) from gone",
                *given,
            )
            for each in self._streams.values():
                if stream in {None, each.name}:
                    for table in each.tables:
                        only, value = (" where shop_id = $1", [shop_id]) if shop_id else ("", [])
                        await connection.execute(f"delete from {quoted(table.name)}{only}", *value)
        return int(removed)

    # --- leases ---------------------------------------------------------------------------------------------------

    async def acquire(self, shop_id: str, owner: str, seconds: float) -> Lease | None:
        """See :meth:`Destination.acquire`."""
        now = self._clock()
        async with self._connection() as connection:
            token = await connection.fetchval(_ledger.ACQUIRE, shop_id, owner, now + seconds, now)
        return None if token is None else Lease(shop_id, owner, token, now + seconds)

    async def renew(self, lease: Lease, seconds: float) -> Lease:
        """See :meth:`Destination.renew`."""
        now = self._clock()
        async with self._connection() as connection:
            token = await connection.fetchval(
                _ledger.RENEW, lease.shop_id, lease.owner, lease.token, now + seconds
            )
        if token is None:
            raise LeaseLostError(
                f"shop {lease.shop_id} was taken over by another process", shop_id=lease.shop_id
            )
        return Lease(lease.shop_id, lease.owner, lease.token, now + seconds)

    async def release(self, lease: Lease) -> None:
        """See :meth:`Destination.release`."""
        async with self._connection() as connection:
            await connection.execute(_ledger.RELEASE, lease.shop_id, lease.owner, lease.token)

    # --- reading --------------------------------------------------------------------------------------------------

    async def query(self, sql: str, params: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """See :meth:`Destination.query`."""
        async with self._connection() as connection, connection.transaction(readonly=True):
            return [tuple(row) for row in await connection.fetch(sql, *params)]

    @contextlib.asynccontextmanager
    async def _connection(self) -> AsyncIterator[Any]:
        if self._pool is None:
            raise DestinationError(f"{self._place} is not open")
        try:
            async with self._pool.acquire() as connection:
                yield connection
        except (
            OSError,
            asyncpg.InterfaceError,
            asyncpg.PostgresConnectionError,
            asyncpg.OperatorInterventionError,  # shut down, or starting up
        ) as error:
            raise DestinationError(f"{self._place} went away: {error}") from error
