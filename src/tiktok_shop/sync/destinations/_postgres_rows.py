"""How rows get into PostgreSQL: made by an embedded DuckDB, carried over in files with ``COPY``."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import anyio
import anyio.to_thread
import duckdb

from tiktok_shop.sync.destinations.known import Shapes
from tiktok_shop.sync.destinations.layout import Layout
from tiktok_shop.sync.destinations.shape import literal, quoted
from tiktok_shop.sync.destinations.stage import Stage
from tiktok_shop.sync.destinations.typed import Counts
from tiktok_shop.sync.streams import Stream

from . import _plan
from ._base import Page, Personal, WindowDone
from ._postgres_schema import SQL_TYPES

__all__ = ["PostgresRows"]


class PostgresRows:
    """The rows of windows, on their way into the tables. One batch at a time; DuckDB works in a thread of its own."""

    def __init__(self, personal: Personal, hash_key: str, shapes: Shapes) -> None:
        self._personal: Personal = personal
        self._local = duckdb.connect(":memory:")
        self._local.execute("set TimeZone = 'UTC'")
        self._local.execute("set enable_progress_bar = false")  # stdout is for results
        self._local.execute("set threads = 1")
        self._local.execute("set allocator_background_threads = true")  # else it gives no memory back
        self._stage = Stage(self._local, personal, hash_key, shapes)
        self._thread = anyio.CapacityLimiter(1)

    async def aclose(self) -> None:
        """Give DuckDB's memory back."""
        await anyio.to_thread.run_sync(self._local.close, limiter=self._thread)

    async def write(
        self, connection: Any, stream: Stream, windows: Sequence[WindowDone]
    ) -> dict[int, Counts]:
        """Write the rows of *windows* over *connection*, whose transaction is open; return counts by the index of the window."""
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
                    counts[index].add(each)
                if not filled:
                    continue
                for layout in filled:
                    await _copy(connection, layout, Path(folder))
                for table in stream.tables:
                    await connection.execute(
                        _plan.delete_by_key(table, stream.table, names, f"stage_{stream.name}")
                    )
                for layout in filled:
                    await _insert(connection, layout)
        for sql, given in _plan.marks_of_deleted(stream, windows, names[stream.name]):
            await connection.execute(sql, *given)
        return counts

    def _convert(
        self, stream: Stream, windows: Sequence[WindowDone], pages: Sequence[tuple[int, Page]], folder: Path
    ) -> tuple[list[Layout], dict[int, Counts]]:
        """Make the rows in DuckDB and write them as CSV files, one per table that has some."""
        names, counts = self._stage.fill(stream, windows, pages)
        filled = [Layout.of(stream, table, self._personal) for table in stream.tables if table.name in names]
        for layout in filled:
            chosen = ", ".join(
                f"to_json({quoted(name)}) as {quoted(name)}" if kind == "text[]" else quoted(name)
                for name, kind in layout.columns
            )
            # what is quoted is text, what is not is null: so an empty text stays one
            self._local.execute(
                f"copy (select {chosen} from stage_{layout.table.name})"
                f" to {literal(str(folder / layout.table.name) + '.csv')}"
                " (format csv, header false, force_quote *, nullstr '')"
            )
        self._stage.clear(stream)
        return filled, counts


async def _copy(connection: Any, layout: Layout, folder: Path) -> None:
    stage = f"stage_{layout.table.name}"
    # a list comes as JSON: PostgreSQL would read DuckDB's way to write one as a text
    listed = ", ".join(
        f"{quoted(name)} {'JSONB' if kind == 'text[]' else SQL_TYPES[kind]}" for name, kind in layout.columns
    )
    await connection.execute(f"drop table if exists pg_temp.{stage}")
    await connection.execute(f"create temp table {stage} ({listed}) on commit drop")
    await connection.copy_to_table(stage, source=folder / f"{layout.table.name}.csv", format="csv")
    await connection.execute(f"analyze {stage}")


async def _insert(connection: Any, layout: Layout) -> None:
    listed = ", ".join(quoted(name) for name, _ in layout.columns)
    chosen = ", ".join(
        f"case when {quoted(name)} is not null then array(select jsonb_array_elements_text({quoted(name)})) end"
        if kind == "text[]"
        else quoted(name)
        for name, kind in layout.columns
    )
    name = layout.table.name
    await connection.execute(f"insert into {quoted(name)} ({listed}) select {chosen} from stage_{name}")
