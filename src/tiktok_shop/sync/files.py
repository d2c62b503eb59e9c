"""
Tables of records as files, without a database of your own: one table per kind for all shops, made by the same table specs as sync's.

.. code-block:: python

    async with TableFiles({"orders": stream("orders")}) as tables:
        await tables.add("7495…", "SHOP1", "orders", records)
        written = await tables.write(lambda table, ending: out / f"{table}.{ending}", ["csv", "parquet"])

Columns are fixed, whatever the records hold; lists of objects are tables of their own. Records wait in a temporary DuckDB file, so
memory does not grow with their number.
"""

from __future__ import annotations

import dataclasses
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import anyio
import anyio.to_thread
import orjson

from tiktok_shop.errors import ConfigurationError
from tiktok_shop.sync._columns import copy_options, selected
from tiktok_shop.sync.destinations import DestinationError, Page, WindowDone, connect
from tiktok_shop.sync.destinations.shape import literal, quoted
from tiktok_shop.sync.streams import Column, Stream, Table

__all__ = ["TableFiles", "plain_table"]

_AT_ONCE = 500
"""Records that are turned into rows together."""

_LEFT_OUT = {"fetched_at", "request_id"}
"""Columns that records cannot fill."""


def plain_table(name: str, columns: Sequence[tuple[str, str]], key: Sequence[str]) -> Stream:
    """Return a table of flat records, for what is no stream: *columns* are (name, kind)."""
    made = tuple(Column(column, kind, (column,)) for column, kind in columns)  # type: ignore[arg-type]
    return Stream(name, "", name, ("data",), (Table(name, made, tuple(key)),))


class TableFiles:
    """Tables that fill up as records come, and become files at the end."""

    def __init__(self, kinds: Mapping[str, Stream]) -> None:
        """
        Args:
            kinds: What the caller calls each kind of record, and the stream whose tables it fills.

        Raises:
            ConfigurationError: If DuckDB is not installed.
        """
        self._streams = {kind: _of_records(stream) for kind, stream in kinds.items()}
        self._folder = tempfile.TemporaryDirectory(prefix="tiktok-shop-")
        try:
            self._database = connect(Path(self._folder.name) / "tables.duckdb", personal="keep")
        except DestinationError as error:
            self._folder.cleanup()
            raise ConfigurationError(f"CSV and Parquet files are made by DuckDB: {error}") from error
        self._lock = anyio.Lock()
        self._window = 0

    async def __aenter__(self) -> Self:
        """Open the temporary database."""
        await self._database.open(list(self._streams.values()))
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Remove it."""
        await self._database.aclose()
        with anyio.CancelScope(shield=True):
            await anyio.to_thread.run_sync(self._folder.cleanup)

    async def add(self, shop_id: str, shop: str, kind: str, records: Sequence[Mapping[str, Any]]) -> None:
        """Add records of a shop. One with the same key as an earlier one takes its place."""
        stream = self._streams[kind]
        for first in range(0, len(records), _AT_ONCE):
            body: Any = list(records[first : first + _AT_ONCE])
            for part in reversed(stream.items_path):
                body = {part: body}
            async with self._lock:
                self._window += 1
                mark = f"{self._window:010}"
                page = Page(orjson.dumps(body), "", time.time())
                await self._database.commit(
                    [WindowDone(shop_id, shop, stream.name, mark, mark, [page], time.time())]
                )

    async def discard(self, shop_id: str) -> None:
        """Take out what was added of a shop."""
        async with self._lock:
            await self._database.reset(shop_id)

    async def write(self, path: Callable[[str, str], Path], endings: Sequence[str]) -> dict[str, list[Path]]:
        """
        Write every table: those of the kinds also when they are empty, child tables only with rows.

        Args:
            path: Returns where a table goes, given its name (the kind for a stream's own table) and the ending.

            endings: ``csv``, ``parquet``.

        Returns:
            Files by table.

        Raises:
            ConfigurationError: If one cannot be written. A file is whole or not there.
        """
        written: dict[str, list[Path]] = {}
        for kind, stream in self._streams.items():
            for table in stream.tables:
                name = kind if table is stream.table else table.name
                if table is not stream.table and not await self._database.query(
                    f"select 1 from {quoted(table.name)} limit 1"
                ):
                    continue
                for ending in endings:
                    target = path(name, ending)
                    await self._copy(stream, table, ending, target)
                    written.setdefault(name, []).append(target)
        return written

    async def _copy(self, stream: Stream, table: Table, ending: str, target: Path) -> None:
        from tiktok_shop.sync.destinations.duckdb import DuckDBDestination
        from tiktok_shop.sync.destinations.layout import SQL_TYPES, Layout

        database = self._database
        if not isinstance(database, DuckDBDestination):  # pragma: no cover - it was given a path
            raise TypeError
        columns = [
            (name, SQL_TYPES[kind])
            for name, kind in Layout.of(stream, table, "keep").columns
            if name not in _LEFT_OUT
        ]
        try:
            with tempfile.TemporaryDirectory(dir=target.parent, prefix=".part-") as folder:
                partial = Path(folder) / target.name
                await database.copy(
                    f"copy (select {selected(columns, ending)} from {quoted(table.name)}"
                    f" order by {', '.join(quoted(name) for name in ('shop', *table.key))})"
                    f" to {literal(str(partial))} ({copy_options(ending)})"
                )
                partial.replace(target)
        except OSError as error:
            raise ConfigurationError(f"cannot write {target}: {error.strerror}") from error


def _of_records(stream: Stream) -> Stream:
    """Return *stream* with what pages say in the records themselves, and nothing that only a sync knows."""
    tables = tuple(
        dataclasses.replace(
            table,
            columns=tuple(
                dataclasses.replace(column, origin="item", path=(column.name,))
                if column.origin in {"context", "page"}
                else column
                for column in table.columns
            ),
        )
        for table in stream.tables
    )
    return dataclasses.replace(
        stream,
        tables=tables,
        mode="merge",
        replace_by=(),
        latest_available_path=None,
        own_column=None,
        context={},
    )
