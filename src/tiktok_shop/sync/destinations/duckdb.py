"""A DuckDB file: the database that needs no server. One process writes it."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

import anyio
import anyio.to_thread

from tiktok_shop.sync.destinations.shape import quoted
from tiktok_shop.sync.destinations.stage import SQL_TYPES, Counts, Layout, Stage
from tiktok_shop.sync.streams import Stream

from . import _ledger, _plan
from ._base import (
    DestinationError,
    Lease,
    LeaseLostError,
    LedgerRow,
    Pending,
    Personal,
    WindowDone,
    WindowFailed,
)
from ._views import VIEWS

try:
    import duckdb
except ImportError as error:  # pragma: no cover - the extra is there in tests
    raise DestinationError("DuckDB is not installed: pip install 'tiktok-shop-async[sync]'") from error

_T = TypeVar("_T")

_WRITTEN: set[str] = set()
"""Files that this process writes: DuckDB's own lock keeps other processes away, and not this one."""

_IN_USE = (
    "{} is in use by another process: one sync writes a DuckDB file at a time, and nobody else reads it meanwhile "
    "(use PostgreSQL for several)"
)


class DuckDBDestination:
    """
    A DuckDB file, written by one connection in a worker thread, so that the event loop never waits for it.

    A call that was cancelled has been carried out to its end: a transaction is never cut in the middle.
    """

    def __init__(
        self,
        path: str,
        *,
        personal: Personal = "drop",
        hash_key: str | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.path = path
        self.personal: Personal = personal
        self._hash_key = hash_key or ""
        self._clock = clock
        self._connection: duckdb.DuckDBPyConnection | None = None
        self._streams: dict[str, Stream] = {}
        self._stage: Stage
        self._written: str | None = None
        self._writer = anyio.CapacityLimiter(1)
        self._reader = anyio.CapacityLimiter(1)

    # --- opening and closing --------------------------------------------------------------------------------------

    async def open(self, streams: Sequence[Stream], *, read_only: bool = False) -> None:
        """See :meth:`Destination.open`."""
        await self._run(lambda: self._open(streams, read_only))

    def _open(self, streams: Sequence[Stream], read_only: bool) -> None:
        self._streams = {stream.name: stream for stream in streams}
        if read_only and self.path != ":memory:" and not Path(self.path).exists():
            raise DestinationError(
                f"there is no database {self.path}: tiktok-shop sync --into {self.path} makes one"
            )
        file = None if self.path == ":memory:" else str(Path(self.path).resolve())
        if file in _WRITTEN:
            raise DestinationError(_IN_USE.format(self.path))
        try:
            connection = duckdb.connect(self.path, read_only=read_only)
        except duckdb.IOException as error:
            if "lock" in str(error).lower():
                raise DestinationError(_IN_USE.format(self.path)) from error
            raise DestinationError(f"{self.path} cannot be opened: {_first_line(error)}") from error
        except duckdb.Error as error:
            raise DestinationError(f"{self.path} is no DuckDB database: {_first_line(error)}") from error
        try:
            connection.execute("set TimeZone = 'UTC'")
            connection.execute("set enable_progress_bar = false")  # stdout is for results
            self._check_version(connection, read_only=read_only)
            if not read_only:
                # a batch is less than one thread's portion: more threads cost memory, and the event loop's processor
                connection.execute("set threads = 1")
                # by default (16 MB) every other commit would compress a hundred columns for a few thousand rows
                connection.execute("set checkpoint_threshold = '64MB'")
                self._migrate(connection, streams)
        except BaseException:
            connection.close()
            raise
        if file is not None and not read_only:
            self._written = file
            _WRITTEN.add(file)
        self._connection = connection
        self._stage = Stage(connection, self.personal, self._hash_key)

    def _check_version(self, connection: duckdb.DuckDBPyConnection, *, read_only: bool) -> None:
        tables = {name for (name,) in connection.execute("select table_name from duckdb_tables()").fetchall()}
        if "sync_meta" not in tables:
            if read_only:
                raise DestinationError(f"nothing was ever synced into {self.path}")
            return
        row = connection.execute("select value from sync_meta where name = 'schema_version'").fetchone()
        if row and int(row[0]) > _ledger.SCHEMA_VERSION:
            raise DestinationError(
                f"{self.path} was written by a newer tiktok-shop-async (schema {row[0]}, this one knows "
                f"{_ledger.SCHEMA_VERSION}): upgrade this package"
            )

    def _migrate(self, connection: duckdb.DuckDBPyConnection, streams: Sequence[Stream]) -> None:
        connection.execute("begin")
        for statement in _ledger.DDL:
            connection.execute(statement)
        connection.execute(
            "insert into sync_meta values ('schema_version', $1) on conflict (name) do update set value = excluded.value",
            [str(_ledger.SCHEMA_VERSION)],
        )
        # Who can write to the file is alone: whoever held a shop is dead, and nobody need wait for its lease to end.
        connection.execute("update sync_leases set until = 0")
        there: dict[str, dict[str, str]] = {}
        for table, column, kind in connection.execute(
            "select table_name, column_name, data_type from duckdb_columns() where schema_name = 'main'"
        ).fetchall():
            there.setdefault(table, {})[column] = kind
        for stream in streams:
            for table in stream.tables:
                columns = [
                    (name, SQL_TYPES[kind]) for name, kind in Layout.of(stream, table, self.personal).columns
                ]
                old = there.get(table.name)
                if old is None:
                    listed = ", ".join(f"{quoted(name)} {kind}" for name, kind in columns)
                    connection.execute(f"create table {quoted(table.name)} ({listed})")
                    continue
                for name, kind in columns:
                    if name in old and old[name] != kind:
                        # the old values stay under another name; the column fills as rows are fetched again
                        kept = f"{name}__{old[name].split('(')[0].split(' ')[0].lower()}"
                        connection.execute(
                            f"alter table {quoted(table.name)} rename {quoted(name)} to {quoted(kept)}"
                        )
                    if name not in old or old[name] != kind:
                        connection.execute(
                            f"alter table {quoted(table.name)} add column {quoted(name)} {kind}"
                        )
        known = {*there, *(table.name for stream in streams for table in stream.tables)}
        for view in VIEWS:
            if known.issuperset(view.needs):
                connection.execute(f"create or replace view {view.name} as {view.sql}")
        connection.execute("commit")

    async def aclose(self) -> None:
        """See :meth:`Destination.aclose`."""
        with anyio.CancelScope(shield=True):
            connection, self._connection = self._connection, None
            if self._written is not None:
                _WRITTEN.discard(self._written)
            if connection is not None:
                await anyio.to_thread.run_sync(connection.close, limiter=self._writer)

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
        found = await self._fetch(
            _ledger.SELECT + where + _ledger.ORDER, [] if shop_id is None else [shop_id]
        )
        return _ledger.ledger_rows(found)

    async def pending(self, stream: Stream, shop_id: str) -> list[Pending]:
        """See :meth:`Destination.pending`."""
        sql, names = _ledger.pending(stream)
        return _ledger.pending_rows(await self._fetch(sql, [shop_id, stream.name]), names)

    async def commit(
        self, batch: Sequence[WindowDone | WindowFailed], *, leases: Sequence[Lease] = ()
    ) -> list[LedgerRow]:
        """See :meth:`Destination.commit`."""
        return await self._run(lambda: self._commit(batch, leases))

    def _commit(self, batch: Sequence[WindowDone | WindowFailed], leases: Sequence[Lease]) -> list[LedgerRow]:
        connection = self._open_connection
        by_stream: dict[str, list[WindowDone]] = {}
        for window in batch:
            if isinstance(window, WindowDone):
                by_stream.setdefault(window.stream, []).append(window)
        connection.execute("begin")
        try:
            for lease in leases:
                given = [lease.shop_id, lease.owner, lease.token]
                if not connection.execute(_ledger.HELD, given).fetchone():
                    raise LeaseLostError(
                        f"shop {lease.shop_id} was taken over by another process: nothing was written",
                        shop_id=lease.shop_id,
                    )
            counts: dict[int, Counts] = {}
            for name, windows in by_stream.items():
                found = self._write(self._streams[name], windows)
                counts |= {id(window): found[index] for index, window in enumerate(windows)}
            rows = [_ledger.row_of(window, counts.get(id(window))) for window in batch]
            connection.execute(f"create or replace temp table {_ledger.NEW} as from sync_windows limit 0")
            if rows:
                connection.executemany(_ledger.INSERT_NEW, [_ledger.values_of(row) for row in rows])
            connection.execute(_ledger.DELETE_COVERED)
            connection.execute(_ledger.INSERT)
            connection.execute("commit")
        except BaseException:
            connection.execute("rollback")
            raise
        return rows

    def _write(self, stream: Stream, windows: Sequence[WindowDone]) -> dict[int, Counts]:
        connection, stage = self._open_connection, self._stage
        counts = {index: Counts() for index in range(len(windows))}
        for values in _plan.replaced(stream, windows):
            for table in stream.tables:
                connection.execute(
                    _plan.delete_replaced(table, stream.table, stream, quoted(table.name)), list(values)
                )
        names = {table.name: quoted(table.name) for table in stream.tables}
        for pages in _plan.chunks(windows):
            filled, found = stage.fill(stream, windows, pages)
            for index, each in found.items():
                counts[index].rows += each.rows
                counts[index].misfits += each.misfits
                counts[index].unknown_fields += each.unknown_fields
            if not filled:
                stage.clear(stream)
                continue
            root_stage = f"stage_{stream.name}"
            for table in stream.tables:
                connection.execute(_plan.delete_by_key(table, stream.table, names, root_stage))
            for table in stream.tables:
                if table.name in filled:
                    listed = ", ".join(
                        quoted(name) for name, _ in Layout.of(stream, table, self.personal).columns
                    )
                    connection.execute(
                        f"insert into {names[table.name]} ({listed}) select {listed} from stage_{table.name}"
                    )
            stage.clear(stream)
        for sql, given in _plan.marks_of_deleted(stream, windows, names[stream.name]):
            connection.execute(sql, given)
        return counts

    async def reset(self, shop_id: str | None = None, stream: str | None = None) -> int:
        """See :meth:`Destination.reset`."""
        return await self._run(lambda: self._reset(shop_id, stream))

    def _reset(self, shop_id: str | None, stream: str | None) -> int:
        connection = self._open_connection
        tests = [
            *(["shop_id = $1"] if shop_id else []),
            *([f"stream = ${2 if shop_id else 1}"] if stream else []),
        ]
        where = f" where {' and '.join(tests)}" if tests else ""
        given = [value for value in (shop_id, stream) if value]
        connection.execute("begin")
        try:
            row = connection.execute(f"select count(*) from sync_windows{where}", given).fetchone()
            connection.execute(f"delete from sync_windows{where}", given)
            for each in self._streams.values():
                if stream in {None, each.name}:
                    for table in each.tables:
                        only = " where shop_id = $1" if shop_id else ""
                        connection.execute(
                            f"delete from {quoted(table.name)}{only}", [shop_id] if shop_id else []
                        )
            connection.execute("commit")
        except BaseException:
            connection.execute("rollback")
            raise
        return int(row[0]) if row else 0

    # --- leases ---------------------------------------------------------------------------------------------------

    async def acquire(self, shop_id: str, owner: str, seconds: float) -> Lease | None:
        """See :meth:`Destination.acquire`."""
        now = self._clock()
        found = await self._fetch(_ledger.ACQUIRE, [shop_id, owner, now + seconds, now], writes=True)
        return Lease(shop_id, owner, int(found[0][0]), now + seconds) if found else None

    async def renew(self, lease: Lease, seconds: float) -> Lease:
        """See :meth:`Destination.renew`."""
        now = self._clock()
        given = [lease.shop_id, lease.owner, lease.token, now + seconds]
        if not await self._fetch(_ledger.RENEW, given, writes=True):
            raise LeaseLostError(
                f"shop {lease.shop_id} was taken over by another process", shop_id=lease.shop_id
            )
        return Lease(lease.shop_id, lease.owner, lease.token, now + seconds)

    async def release(self, lease: Lease) -> None:
        """See :meth:`Destination.release`."""
        await self._run(
            lambda: self._open_connection.execute(_ledger.RELEASE, [lease.shop_id, lease.owner, lease.token])
        )

    # --- reading --------------------------------------------------------------------------------------------------

    async def query(self, sql: str, params: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """See :meth:`Destination.query`."""
        kinds = [statement.type for statement in self._open_connection.extract_statements(sql)]
        if kinds not in ([duckdb.StatementType.SELECT], [duckdb.StatementType.EXPLAIN]):
            raise DestinationError("query() takes one select statement: it is for reading")
        return await self._fetch(sql, list(params))

    async def copy(self, sql: str) -> None:
        """Run one ``copy … to`` statement, which writes a file and nothing else."""
        await self._run(lambda: self._open_connection.execute(sql))

    async def _fetch(self, sql: str, params: list[Any], *, writes: bool = False) -> list[tuple[Any, ...]]:
        if writes:
            return await self._run(lambda: self._open_connection.execute(sql, params).fetchall())

        def read() -> list[tuple[Any, ...]]:
            with self._open_connection.cursor() as cursor:  # a connection of its own to the same database
                cursor.execute("set TimeZone = 'UTC'")
                return cursor.execute(sql, params).fetchall()

        try:
            return await anyio.to_thread.run_sync(read, limiter=self._reader)
        except duckdb.Error as error:
            raise DestinationError(f"{self.path} cannot answer: {_first_line(error)}") from error

    async def _run(self, work: Callable[[], _T]) -> _T:
        return await anyio.to_thread.run_sync(work, limiter=self._writer)

    @property
    def _open_connection(self) -> duckdb.DuckDBPyConnection:
        if self._connection is None:
            raise DestinationError(f"{self.path} is not open")
        return self._connection


def _first_line(error: Exception) -> str:
    return str(error).splitlines()[0]
