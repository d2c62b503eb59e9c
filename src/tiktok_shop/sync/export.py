"""
Files from a synced database: Parquet for data tools, CSV for spreadsheets. Never calls TikTok Shop.

.. code-block:: python

    written = await export("shops.duckdb", ["orders", "v_daily_gmv"], out=Path("files"), formats=["parquet", "csv"])

Money is DECIMAL and moments are UTC; columns are fixed, whether or not a shop has values for them. In CSV lists are JSON, and text
that a spreadsheet would take for a formula gets an apostrophe in front.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from os import PathLike, fspath
from pathlib import Path
from typing import Any

import anyio.to_thread

from tiktok_shop.errors import ConfigurationError
from tiktok_shop.sync._columns import FORMATS, copy_options, selected
from tiktok_shop.sync.destinations import DestinationError, is_postgres, place_of, unreachable
from tiktok_shop.sync.destinations.shape import literal, quoted

__all__ = ["FORMATS", "export"]

_BOOKKEEPING = {"sync_meta", "sync_leases"}
_FROM_POSTGRES = {
    "text": "VARCHAR",
    "bigint": "BIGINT",
    "integer": "INTEGER",
    "double precision": "DOUBLE",
    "boolean": "BOOLEAN",
    "timestamp with time zone": "TIMESTAMP WITH TIME ZONE",
    "date": "DATE",
    "text[]": "VARCHAR[]",
    "jsonb": "JSON",
}
"""PostgreSQL's types as DuckDB's; numbers with decimals are DECIMAL(38,6), anything else is text."""


async def export(
    source: str | PathLike[str],
    tables: Sequence[str] = (),
    *,
    out: Path,
    formats: Sequence[str] = ("parquet",),
    partition_by: Sequence[str] = (),
    neutralise: bool = True,
    on_removed: Callable[[Path], object] | None = None,
) -> list[Path]:
    """
    Write tables or views of a synced database to files; return them (folders, where they are partitioned).

    Args:
        source: As ``--into`` of sync: the path of a DuckDB file, or ``postgresql://…``.

        tables: Names of tables and views; empty: every table that has rows. What an earlier export wrote of a table that has none
            now is removed then: beside fresh files it would look current.

        out: The folder; made when it is not there. A file of the same name is replaced when the new one is complete.

        formats: ``parquet``, ``csv``.

        partition_by: Columns, such as ``shop_id``: a folder per value. The columns stay in the files too, because tools guess the
            type of what stands in a folder's name.

        neutralise: Whether to put an apostrophe before text in CSV that a spreadsheet would take for a formula.

        on_removed: Is told of each file or folder that was removed.

    Raises:
        DestinationError: If the database cannot be read, or nothing was ever synced into it.
        ConfigurationError: If there is no such table, column or format, or the folder cannot be written.
    """
    if wrong := set(formats) - set(FORMATS):
        raise ConfigurationError(
            f"there is no format {', '.join(sorted(wrong))}: there are {', '.join(FORMATS)}"
        )
    if twice := sorted({by for by in partition_by if list(partition_by).count(by) > 1}):
        raise ConfigurationError(f"{', '.join(twice)} is named twice to partition by: once is enough")
    name = fspath(source)
    try:
        await anyio.to_thread.run_sync(lambda: out.mkdir(parents=True, exist_ok=True))
    except OSError as error:
        raise ConfigurationError(f"cannot write to {out}: {error.strerror}") from error
    wanted = _Wanted(list(tables), out, list(formats), list(partition_by), neutralise)
    if is_postgres(name):
        written, empty = await _from_postgres(name, wanted)
    else:
        written, empty = await anyio.to_thread.run_sync(_from_duckdb, name, wanted)
    for path in await anyio.to_thread.run_sync(wanted.remove, empty):
        if on_removed is not None:
            on_removed(path)
    return written


class _Wanted:
    """What to write where."""

    def __init__(
        self, tables: list[str], out: Path, formats: list[str], partition_by: list[str], neutralise: bool
    ) -> None:
        self.tables = tables
        self._out, self._formats, self._by, self._neutralise = out, formats, partition_by, neutralise

    def check(self, tables: Sequence[str], known: dict[str, list[tuple[str, str]]]) -> None:
        """
        Look at all of *tables* before one is written.

        Raises:
            ConfigurationError: If one is not there or lacks a column of ``partition_by``, or its folder cannot be made.
        """
        for table in tables:
            if table not in known:
                there = ", ".join(sorted(set(known) - _BOOKKEEPING)) or "none"
                raise ConfigurationError(f"there is no table {table!r} in the database: there are {there}")
        for by in self._by:
            if lacking := [table for table in tables if by not in {name for name, _ in known[table]}]:
                hint = "" if self.tables else ": name the tables that have it"
                raise ConfigurationError(f"no column {by} to partition by in {', '.join(lacking)}{hint}")
        targets = [self._target(table, ending) for table in tables for ending in self._formats]
        if in_the_way := [path for path in targets if self._by and path.is_file()]:
            raise ConfigurationError(
                f"{in_the_way[0]} is a file, and the folder of the partitions has this name: move it, or take another folder"
            )

    def _target(self, table: str, ending: str) -> Path:
        return self._out / (f"{table}_{ending}" if self._by else f"{table}.{ending}")

    def remove(self, tables: Sequence[str]) -> list[Path]:
        """Remove what an earlier run wrote of *tables*, and return it."""
        removed = []
        for target in (self._target(table, ending) for table in tables for ending in self._formats):
            try:
                if self._by and target.is_dir():
                    shutil.rmtree(target)
                elif not self._by and target.is_file():
                    target.unlink()
                else:
                    continue
            except OSError as error:
                raise ConfigurationError(
                    f"{target} is of a table that has no rows any more, and cannot be removed: {error.strerror}"
                ) from error
            removed.append(target)
        return removed

    def write(
        self, connection: object, table: str, relation: str, columns: list[tuple[str, str]]
    ) -> list[Path]:
        """Write one table in every format; *relation* is where DuckDB finds its rows."""
        written = []
        for ending in self._formats:
            target = self._target(table, ending)
            chosen = selected(columns, ending, neutralise=self._neutralise)
            options = copy_options(ending)
            if self._by:
                options += f", partition_by ({', '.join(quoted(by) for by in self._by)}), write_partition_columns true"
            with _complete(target) as partial:
                connection.execute(  # type: ignore[attr-defined]
                    f"copy (select {chosen} from {relation}) to {literal(str(partial))} ({options})"
                )
            written.append(target)
        return written


@contextmanager
def _complete(target: Path) -> Iterator[Path]:
    """Yield a place beside *target* to write to, and put it there when that went well."""
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".part-") as folder:
        partial = Path(folder) / target.name
        yield partial
        if not partial.exists():  # partitioned, and no rows
            partial.mkdir()
        if target.is_dir():
            old = Path(folder) / "old"
            target.rename(old)
            shutil.rmtree(old, ignore_errors=True)
        partial.replace(target)


def _split(place: str, tables: dict[str, bool]) -> tuple[list[str], list[str]]:
    """
    Return the tables with rows, and those without; *tables* says of each whether it has some.

    Raises:
        DestinationError: If the ledger has none: what else is there, such as a queue, is no shop's.
    """
    if not tables.get("sync_windows"):
        raise DestinationError(f"nothing was ever synced into {place}")
    kept = {name: has_rows for name, has_rows in tables.items() if name not in _BOOKKEEPING}
    return [name for name in kept if kept[name]], [name for name in kept if not kept[name]]


def _from_duckdb(path: str, wanted: _Wanted) -> tuple[list[Path], list[str]]:
    """Return what was written, and the tables that have no rows."""
    import duckdb

    if not Path(path).exists():
        raise DestinationError(f"there is no database {path}: tiktok-shop sync --into {path} makes one")
    try:
        connection = duckdb.connect(path, read_only=True)
    except duckdb.Error as error:
        if "lock" in str(error).lower():
            raise DestinationError(
                f"{path} is in use by another process: nobody else reads a DuckDB file while a sync writes to it; try again"
                " when it is done"
            ) from error
        raise DestinationError(f"{path} cannot be opened: {str(error).splitlines()[0]}") from error
    with connection:
        connection.execute("set TimeZone = 'UTC'")
        known: dict[str, list[tuple[str, str]]] = {}
        for table, column, kind in connection.execute(
            "select table_name, column_name, data_type from duckdb_columns() where schema_name = 'main' and not internal"
            " order by table_name, column_index"
        ).fetchall():
            known.setdefault(table, []).append((column, kind))
        tables, empty = wanted.tables, list[str]()
        if not tables:
            names = connection.execute(
                "select table_name from duckdb_tables() where schema_name = 'main' order by 1"
            ).fetchall()
            has_rows = {
                name: connection.execute(f"select 1 from {quoted(name)} limit 1").fetchone() is not None
                for (name,) in names
            }
            tables, empty = _split(path, has_rows)
        wanted.check(tables, known)
        written = [
            file for table in tables for file in wanted.write(connection, table, quoted(table), known[table])
        ]
    return written, empty


async def _from_postgres(url: str, wanted: _Wanted) -> tuple[list[Path], list[str]]:
    import asyncpg

    try:
        connection = await asyncpg.connect(url, server_settings={"TimeZone": "UTC"})
    except (OSError, TimeoutError, ValueError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        raise unreachable(url, error) from error
    try:
        # of one moment, although a sync may write meanwhile: each line has its order
        async with connection.transaction(isolation="repeatable_read", readonly=True):
            return await _all_from_postgres(connection, place_of(url), wanted)
    except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        raise DestinationError(f"{place_of(url)} cannot answer: {error}") from error
    finally:
        await connection.close()


async def _all_from_postgres(connection: Any, place: str, wanted: _Wanted) -> tuple[list[Path], list[str]]:
    known: dict[str, list[tuple[str, str]]] = {}
    views: set[str] = set()
    for table, view, column, kind in await connection.fetch(
        "select c.relname, c.relkind = 'v', a.attname, format_type(a.atttypid, null) from pg_attribute a"
        " join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace"
        " where n.nspname = current_schema() and c.relkind in ('r', 'v') and a.attnum > 0 and not a.attisdropped"
        " order by c.relname, a.attnum"
    ):
        known.setdefault(table, []).append((column, kind))
        views |= {table} if view else set()
    tables, empty = wanted.tables, list[str]()
    if not tables:
        has_rows = {
            name: await connection.fetchval(f"select exists (select 1 from {quoted(name)})")
            for name in sorted(known.keys() - views)
        }
        tables, empty = _split(place, has_rows)
    wanted.check(tables, known)
    written: list[Path] = []
    for table in tables:
        written += await _table_from_postgres(connection, table, known[table], wanted)
    return written, empty


async def _table_from_postgres(
    connection: Any, table: str, known: Sequence[tuple[str, str]], wanted: _Wanted
) -> list[Path]:
    """Take a table over in a file of CSV, lists as JSON, and let DuckDB write it."""
    import duckdb

    columns = [
        (name, "DECIMAL(38,6)" if kind == "numeric" else _FROM_POSTGRES.get(kind, "VARCHAR"))
        for name, kind in known
    ]
    chosen = ", ".join(
        f"to_jsonb({quoted(name)})::text" if kind.endswith("[]") else quoted(name) for name, kind in columns
    )
    with tempfile.TemporaryDirectory(prefix="tiktok-shop-") as folder:
        rows = Path(folder) / "rows.csv"
        await connection.copy_from_query(
            f"select {chosen} from {quoted(table)}", output=rows, format="csv", force_quote=True
        )

        def write() -> list[Path]:
            with duckdb.connect(":memory:") as local:
                local.execute("set TimeZone = 'UTC'")
                return wanted.write(local, table, _read_csv(rows, columns), columns)

        return await anyio.to_thread.run_sync(write)


def _read_csv(rows: Path, columns: Sequence[tuple[str, str]]) -> str:
    """Return SQL for the rows of a file that PostgreSQL wrote."""
    read = {name: "JSON" if kind.endswith("[]") else kind for name, kind in columns}
    as_read = ", ".join(f"{literal(name)}: {literal(kind)}" for name, kind in read.items())
    typed = ", ".join(
        f"from_json({quoted(name)}, '[\"VARCHAR\"]') as {quoted(name)}"
        if kind.endswith("[]")
        else quoted(name)
        for name, kind in columns
    )
    return (
        f"(select {typed} from read_csv({literal(str(rows))}, header = false, delim = ',',"
        f" quote = '\"', escape = '\"', nullstr = '', allow_quoted_nulls = false,"
        f" max_line_size = 100000000, columns = {{{as_read}}}))"
    )
