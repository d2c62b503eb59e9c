"""
Turn pages of raw JSON into typed temporary tables of DuckDB: the one way in which sync, and the files of the commands, make a table.

The text of a page goes in as one value; columns, child tables, conversions and counts are SQL. PostgreSQL gets the same rows,
because they are made here too (see ``docs/decisions/0012-sync-writes-raw-json.md``).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tiktok_shop.sync.destinations._base import Page, Personal, WindowDone
from tiktok_shop.sync.destinations.known import Shapes
from tiktok_shop.sync.destinations.pages import Pages
from tiktok_shop.sync.destinations.typed import Counts, TypedTables
from tiktok_shop.sync.streams import Stream

if TYPE_CHECKING:
    import duckdb

__all__ = ["Stage"]


class Stage:
    """Temporary tables ``stage_NAME`` of one connection, for one batch of one stream at a time."""

    def __init__(
        self,
        connection: duckdb.DuckDBPyConnection,
        personal: Personal = "drop",
        hash_key: str = "",
        shapes: Shapes | None = None,
    ) -> None:
        self._connection = connection
        self._pages = Pages(connection, personal, shapes or Shapes())
        self._tables = TypedTables(connection, personal, hash_key)

    def fill(
        self, stream: Stream, windows: Sequence[WindowDone], pages: Sequence[tuple[int, Page]]
    ) -> tuple[list[str], dict[int, Counts]]:
        """
        Read *pages*, each with the index of its window; return the tables that have rows, and counts by window.

        Of rows with the same key the one that changed last wins, then the later page's.

        Raises:
            duckdb.Error: If a page is no JSON.
        """
        self._pages.load(windows, pages)
        counts = {index: Counts() for index in range(len(windows))}
        found = self._pages.read(stream, [page for _, page in pages])
        if found is None:
            return [], counts
        filled = self._tables.make(stream, *found, counts)
        for window, rows in self._connection.execute(
            f"select w, count(*) from stage_{stream.table.name} group by w"
        ).fetchall():
            counts[window].rows = rows
        return filled, counts

    def clear(self, stream: Stream) -> None:
        """Give the memory of the temporary tables of *stream* back."""
        self._pages.drop()
        for table in stream.tables:
            self._connection.execute(f"drop table if exists temp.stage_{table.name}")
