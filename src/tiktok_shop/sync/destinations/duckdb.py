"""A DuckDB file: the database that needs no server. One process writes it."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

import anyio
import anyio.to_thread

from tiktok_shop.sync.destinations.known import Shapes
from tiktok_shop.sync.destinations.layout import Layout
from tiktok_shop.sync.destinations.shape import quoted
from tiktok_shop.sync.destinations.stage import Stage
from tiktok_shop.sync.destinations.typed import Counts
from tiktok_shop.sync.streams import Stream

from . import _ledger, _plan
from ._base import (
    DestinationError,
    Lease,
    LedgerRow,
    Personal,
    WindowDone,
    WindowFailed,
)
from ._duckdb_file import IN_USE, connected, duckdb, first_line, reader, room, transaction

_T = TypeVar("_T")

_WRITTEN: set[str] = set()
"""Files that this process writes: DuckDB's own lock keeps other processes away, and not this one."""


class DuckDBDestination(_ledger.Ledger):
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
        self.shapes = Shapes()
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
            raise DestinationError(IN_USE.format(self.path))
        connection = connected(self.path, streams, self.personal, read_only=read_only)
        if file is not None and not read_only:
            self._written = file
            _WRITTEN.add(file)
        self._connection = connection
        self._stage = Stage(connection, self.personal, self._hash_key, self.shapes)

    async def aclose(self) -> None:
        """See :meth:`Destination.aclose`."""
        with anyio.CancelScope(shield=True):
            connection, self._connection = self._connection, None
            try:
                if connection is not None:
                    await anyio.to_thread.run_sync(connection.close, limiter=self._writer)
            finally:  # not before: until then it is DuckDB's, and whoever opens it here would get half of it
                if self._written is not None:
                    _WRITTEN.discard(self._written)

    async def __aenter__(self) -> Self:
        """Return itself."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close."""
        await self.aclose()

    # --- the ledger -----------------------------------------------------------------------------------------------

    async def commit(
        self, batch: Sequence[WindowDone | WindowFailed], *, leases: Sequence[Lease] = ()
    ) -> list[LedgerRow]:
        """See :meth:`Destination.commit`."""
        return await self._run(lambda: self._commit_in_memory(batch, leases))

    def _commit_in_memory(
        self, batch: Sequence[WindowDone | WindowFailed], leases: Sequence[Lease]
    ) -> list[LedgerRow]:
        try:
            return self._commit(batch, leases)
        except duckdb.OutOfMemoryException:
            with room(self._open_connection):
                return self._commit(batch, leases)

    def _commit(self, batch: Sequence[WindowDone | WindowFailed], leases: Sequence[Lease]) -> list[LedgerRow]:
        connection = self._open_connection
        with transaction(connection):
            for lease in leases:
                given = [lease.shop_id, lease.owner, lease.token]
                if not connection.execute(_ledger.HELD, given).fetchone():
                    raise _ledger.lost(lease)
            counts: dict[int, Counts] = {}
            for name, windows in _plan.by_stream(batch).items():
                found = self._rows(self._streams[name], windows)
                counts |= {id(window): found[index] for index, window in enumerate(windows)}
            rows = [_ledger.row_of(window, counts.get(id(window))) for window in batch]
            connection.execute(f"create or replace temp table {_ledger.NEW} as from sync_windows limit 0")
            if rows:
                connection.executemany(_ledger.INSERT_NEW, [_ledger.values_of(row) for row in rows])
            for sql in (*_ledger.DELETE_COVERED, _ledger.INSERT):
                connection.execute(sql)
        return rows

    def _rows(self, stream: Stream, windows: Sequence[WindowDone]) -> dict[int, Counts]:
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
                counts[index].add(each)
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

    # --- reading --------------------------------------------------------------------------------------------------

    async def query(self, sql: str, params: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """See :meth:`Destination.query`."""
        kinds = [statement.type for statement in self._open_connection.extract_statements(sql)]
        if kinds not in ([duckdb.StatementType.SELECT], [duckdb.StatementType.EXPLAIN]):
            raise DestinationError("query() takes one select statement: it is for reading")
        return await self._read(sql, list(params))

    async def copy(self, sql: str) -> None:
        """Run one ``copy … to`` statement, which writes a file and nothing else."""
        await self._run(lambda: self._open_connection.execute(sql))

    async def _read(self, sql: str, params: list[Any]) -> list[tuple[Any, ...]]:
        def read() -> list[tuple[Any, ...]]:
            with reader(self._open_connection) as cursor:
                return cursor.execute(sql, params).fetchall()

        try:
            return await anyio.to_thread.run_sync(read, limiter=self._reader)
        except duckdb.Error as error:
            raise DestinationError(f"{self.path} cannot answer: {first_line(error)}") from error

    async def _write(self, *statements: _ledger.Statement) -> list[list[Any]]:
        def write() -> list[list[Any]]:
            connection = self._open_connection
            with transaction(connection):
                return [connection.execute(sql, list(params)).fetchall() for sql, params in statements]

        return await self._run(write)

    async def _run(self, work: Callable[[], _T]) -> _T:
        try:
            return await anyio.to_thread.run_sync(work, limiter=self._writer)
        except (duckdb.IOException, duckdb.FatalException) as error:  # no room on the disk, say
            raise DestinationError(f"{self.path} cannot be written: {first_line(error)}") from error

    @property
    def _open_connection(self) -> duckdb.DuckDBPyConnection:
        if self._connection is None:
            raise DestinationError(f"{self.path} is not open")
        return self._connection
