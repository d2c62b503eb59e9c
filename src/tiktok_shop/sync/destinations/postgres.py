"""
PostgreSQL: for many workers, and where people already have one.

Rows are made by an embedded DuckDB (the same SQL as for a DuckDB file, so the same rows) and go in with ``COPY``: about three
times as fast as ``jsonb_to_recordset`` in the server, and the work is done where there are more processors.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from types import TracebackType
from typing import Any, Self

import anyio

from tiktok_shop.sync.destinations.known import Shapes
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
from ._place import place_of, unreachable

try:
    import asyncpg

    from ._postgres_rows import PostgresRows
    from ._postgres_schema import prepare
except ImportError as error:  # pragma: no cover - the extras are there in tests
    raise DestinationError(
        "PostgreSQL needs two packages more: pip install 'tiktok-shop-async[sync,postgres]'"
    ) from error

SILENCE = 600.0
"""
Seconds that one statement may take. A machine that vanished (power, a firewall) answers nothing and closes nothing either: a
service would wait for it for ever. The largest commits take a few seconds.
"""

_GOODBYE = 10.0
"""Seconds that the server has to take leave."""


class PostgresDestination(_ledger.Ledger):
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
        self.shapes = Shapes()
        self._clock = clock
        self._pool: asyncpg.Pool | None = None
        self._streams: dict[str, Stream] = {}
        self._rows: PostgresRows | None = None
        self._writer = anyio.Lock()

    @property
    def _place(self) -> str:
        return place_of(self._url)

    # --- opening and closing --------------------------------------------------------------------------------------

    async def open(self, streams: Sequence[Stream], *, read_only: bool = False) -> None:
        """See :meth:`Destination.open`."""
        self._streams = {stream.name: stream for stream in streams}
        try:
            pool = await asyncpg.create_pool(
                self._url,
                min_size=1,
                max_size=3,
                command_timeout=SILENCE,
                server_settings={"TimeZone": "UTC", "application_name": "tiktok-shop"},
            )
        except (OSError, TimeoutError, ValueError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
            raise unreachable(self._url, error) from error
        self._pool = pool
        try:
            with self._told("cannot be used"):
                async with self._connection() as connection, connection.transaction(readonly=read_only):
                    await prepare(connection, self._place, streams, self.personal, read_only=read_only)
        except BaseException:
            await self.aclose()
            raise
        if not read_only:
            self._rows = PostgresRows(self.personal, self._hash_key, self.shapes)

    async def aclose(self) -> None:
        """See :meth:`Destination.aclose`."""
        with anyio.CancelScope(shield=True):
            pool, self._pool = self._pool, None
            if pool is not None:
                with anyio.move_on_after(_GOODBYE):  # closed by force then
                    await pool.close()
            rows, self._rows = self._rows, None
            if rows is not None:
                await rows.aclose()

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
        if self._rows is None:
            raise DestinationError(f"{self._place} is not open for writing")
        async with self._writer, self._connection() as connection, connection.transaction():
            for lease in sorted(leases, key=lambda lease: lease.shop_id):
                # the row stays locked until the commit: nobody takes the shop over in between
                if not await connection.fetchval(
                    f"{_ledger.HELD} for update", lease.shop_id, lease.owner, lease.token
                ):
                    raise _ledger.lost(lease)
            counts: dict[int, Counts] = {}
            for name, windows in _plan.by_stream(batch).items():
                found = await self._rows.write(connection, self._streams[name], windows)
                counts |= {id(window): found[index] for index, window in enumerate(windows)}
            rows = [_ledger.row_of(window, counts.get(id(window))) for window in batch]
            await connection.execute(f"create temp table {_ledger.NEW} (like sync_windows) on commit drop")
            await connection.copy_records_to_table(
                _ledger.NEW, records=[_ledger.values_of(row) for row in rows], columns=list(_ledger.WINDOWS)
            )
            for sql in (*_ledger.DELETE_COVERED, _ledger.INSERT):
                await connection.execute(sql)
        return rows

    # --- reading --------------------------------------------------------------------------------------------------

    async def query(self, sql: str, params: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """See :meth:`Destination.query`."""
        with self._told("cannot answer"):
            async with self._connection() as connection, connection.transaction(readonly=True):
                return [tuple(row) for row in await connection.fetch(sql, *params)]

    async def _write(self, *statements: _ledger.Statement) -> list[list[Any]]:
        with self._told("cannot be written"):
            async with self._connection() as connection, connection.transaction():
                return [await connection.fetch(sql, *params) for sql, params in statements]

    @contextlib.contextmanager
    def _told(self, what: str) -> Iterator[None]:
        """Say what the server refuses, a right that is missing say. Not for rows: those that it refuses are a hole, and no more."""
        try:
            yield
        except asyncpg.PostgresError as error:
            raise DestinationError(f"{self._place} {what}: {error}") from error

    @contextlib.asynccontextmanager
    async def _connection(self) -> AsyncIterator[Any]:
        if self._pool is None:
            raise DestinationError(f"{self._place} is not open")
        try:
            async with self._pool.acquire(timeout=SILENCE) as connection:
                yield connection
        except TimeoutError as error:
            raise DestinationError(f"{self._place} went away: no answer within {SILENCE:g} s") from error
        except (
            OSError,
            asyncpg.InterfaceError,
            asyncpg.PostgresConnectionError,
            asyncpg.OperatorInterventionError,  # shut down, or starting up
            asyncpg.InsufficientResourcesError,  # too many connections, or a full disk
        ) as error:
            raise DestinationError(f"{self._place} went away: {error}") from error
