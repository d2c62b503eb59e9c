"""
A dlt source over a synced database, for every warehouse that dlt writes to. Never calls TikTok Shop.

.. code-block:: python

    import dlt
    from tiktok_shop.sync.dlt import tiktok_shop

    pipeline = dlt.pipeline("shops", destination="bigquery", dataset_name="tiktok_shop")
    pipeline.run(tiktok_shop("shops.duckdb", tables=["orders", "order_line_items", "statements"]))

Tables keep their names; child tables are tables of their own (dlt makes none), merged by our keys. A load takes the rows that were
fetched since the last one. dlt keeps how far that is with the load, so that a load that fails is simply repeated.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from os import PathLike, fspath
from pathlib import Path
from typing import Any, NamedTuple

from tiktok_shop.errors import ConfigurationError
from tiktok_shop.sync.destinations import DestinationError, is_postgres, unreachable
from tiktok_shop.sync.destinations.layout import Layout
from tiktok_shop.sync.destinations.shape import quoted
from tiktok_shop.sync.streams import Stream, Table, streams

try:
    import dlt
except ImportError as error:  # pragma: no cover - the extra is there in tests
    raise ConfigurationError("dlt is not installed: pip install 'tiktok-shop-async[dlt]'") from error

__all__ = ["tiktok_shop"]

_AT_ONCE = 5_000
_TYPES: dict[str, dict[str, Any]] = {
    "text": {"data_type": "text"},
    "decimal": {"data_type": "decimal", "precision": 38, "scale": 6},
    "int": {"data_type": "bigint"},
    "double": {"data_type": "double"},
    "bool": {"data_type": "bool"},
    "timestamp": {"data_type": "timestamp", "timezone": True},
    "date": {"data_type": "date"},
    "text[]": {"data_type": "json"},
    "json": {"data_type": "json"},
}
"""Kinds of columns as dlt's types."""

_GONE = "is_gone"
"""A column of snapshots that is always empty in the warehouse: dlt deletes what belongs to a row in which it is true."""


def tiktok_shop(
    source: str | PathLike[str], tables: Sequence[str] = (), *, overlap: timedelta = timedelta(hours=1)
) -> Any:
    """
    Return a dlt source with a resource per table.

    Args:
        source: As ``--into`` of sync: the path of a DuckDB file, or ``postgresql://…``.

        tables: Names of tables; empty: all that the database has.

        overlap: How far behind the last load this one begins, because rows are written a little later than they are fetched.
            Rows that were loaded before are replaced by themselves.

    Raises:
        ConfigurationError: If there is no such table.
        DestinationError: If the database cannot be read.
    """
    name = fspath(source)
    known = {table.name: (stream, table) for stream in streams().values() for table in stream.tables}
    if wrong := set(tables) - known.keys():
        raise ConfigurationError(
            f"no table is called {', '.join(sorted(wrong))}: there are {', '.join(known)}"
        )
    there = _columns_in(name)
    wanted = [known[table] for table in tables] or [pair for table, pair in known.items() if table in there]
    if missing := {table.name for _, table in wanted} - there.keys():
        raise ConfigurationError(
            f"the database has no table {', '.join(sorted(missing))}: sync has not fetched it"
        )
    resources = [_resource(stream, table, name, overlap, there[table.name]) for stream, table in wanted]
    made = dlt.source(lambda: resources, name="tiktok_shop", max_table_nesting=0)
    return made()


def _resource(stream: Stream, table: Table, source: str, overlap: timedelta, there: set[str]) -> Any:
    kinds = {name: kind for name, kind in Layout.of(stream, table, "keep").columns if name in there}
    nested = [name for name, kind in kinds.items() if kind == "json"]
    columns = {name: {"name": name, **_TYPES[kind]} for name, kind in kinds.items()}
    if stream.mode == "snapshot":
        columns[_GONE] = {"name": _GONE, "data_type": "bool", "hard_delete": True}

    def queries() -> list[_Query]:
        since = _since(overlap)
        found = [_newer(stream, table, list(kinds), since)]
        if stream.mode == "snapshot" and since is not None:
            found.append(_emptied(stream, table, since))
        return found

    def rows() -> Iterator[list[dict[str, Any]]]:
        for query in queries():
            for batch in _from_duckdb(source, *query):
                yield _remembered(batch, nested)

    async def rows_async() -> AsyncIterator[list[dict[str, Any]]]:
        for query in queries():
            async for batch in _from_postgres(source, *query):
                yield _remembered(batch, nested)

    reads: Any = rows_async if is_postgres(source) else rows
    resource: Any = dlt.resource  # its overloads ask for typed dictionaries of dlt's own
    return resource(
        reads,
        name=table.name,
        table_name=table.name,
        primary_key=["shop_id", *table.key],
        merge_key=_merged_by(stream, table),
        write_disposition="merge",
        columns=columns,
    )


def _merged_by(stream: Stream, table: Table) -> list[str]:
    """Return the columns whose rows are replaced together: of a snapshot the shop, of a child its parent, of a list its day."""
    if stream.mode == "snapshot":
        return ["shop_id"]
    root = len(stream.table.key)
    return ["shop_id", *(stream.replace_by or table.key[:root])]


def _since(overlap: timedelta) -> datetime | None:
    known = dlt.current.resource_state().get("fetched_to")
    return None if known is None else datetime.fromisoformat(known) - overlap


def _remembered(batch: list[dict[str, Any]], nested: Sequence[str]) -> list[dict[str, Any]]:
    """Return rows as dlt takes them, and remember how far they go."""
    for row in batch:
        for name in nested:
            if isinstance(row.get(name), str):
                row[name] = json.loads(row[name])
    state = dlt.current.resource_state()
    newest = max(row["fetched_at"] for row in batch).isoformat()
    state["fetched_to"] = max(newest, state.get("fetched_to", newest))
    return batch


class _Query(NamedTuple):
    sql: str
    params: list[Any]
    names: list[str]


def _newer(stream: Stream, table: Table, names: list[str], since: datetime | None) -> _Query:
    """Ask for the rows that were fetched, or found to be deleted, after *since*."""
    sql = f"select {', '.join(quoted(name) for name in names)} from {quoted(table.name)}"
    if since is None:
        return _Query(sql, [], names)
    newer = "fetched_at > $1"
    if stream.mode == "listing" and table is stream.table:
        newer += " or deleted_at > $1"
    return _Query(f"{sql} where {newer}", [since], names)


def _emptied(stream: Stream, table: Table, since: datetime) -> _Query:
    """
    Ask for the shops whose snapshot was read after *since* and held nothing.

    No row is newer then, and what was loaded before would stay: dlt gets a row a shop that stands for "all of it is gone".
    """
    keys = "".join(f", '' as {quoted(name)}" for name in table.key)
    sql = (
        f"select shop_id, {quoted(_GONE)}, fetched_at{keys} from (select shop_id, true as {quoted(_GONE)},"
        " to_timestamp(max(finished_at)) as fetched_at from sync_windows where stream = $1 and state = 'done'"
        f" group by shop_id) as w where fetched_at > $2 and shop_id not in (select shop_id from {quoted(table.name)})"
    )
    return _Query(sql, [stream.name, since], ["shop_id", _GONE, "fetched_at", *table.key])


# --- reading ------------------------------------------------------------------------------------------------------


def _connect(path: str) -> Any:
    import duckdb

    if not Path(path).exists():
        raise DestinationError(f"there is no database {path}: tiktok-shop sync --into {path} makes one")
    try:
        connection = duckdb.connect(path, read_only=True)
    except duckdb.Error as error:
        raise DestinationError(f"{path} cannot be read: {str(error).splitlines()[0]}") from error
    connection.execute("set TimeZone = 'UTC'")
    return connection


def _columns_in(source: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    if is_postgres(source):
        with ThreadPoolExecutor(1) as thread:  # an event loop may be running in this one
            pairs = thread.submit(lambda: asyncio.run(_columns_in_postgres(source))).result()
    else:
        with _connect(source) as connection:
            pairs = connection.execute("select table_name, column_name from duckdb_columns()").fetchall()
    for table, column in pairs:
        found.setdefault(table, set()).add(column)
    return found


async def _columns_in_postgres(url: str) -> list[Any]:
    async with _connected(url) as connection:
        found: list[Any] = await connection.fetch(
            "select table_name, column_name from information_schema.columns where table_schema = current_schema()"
        )
        return found


@asynccontextmanager
async def _connected(url: str) -> AsyncIterator[Any]:
    import asyncpg

    try:
        connection = await asyncpg.connect(url, server_settings={"TimeZone": "UTC"})
    except (OSError, TimeoutError, ValueError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        raise unreachable(url, error) from error
    try:
        yield connection
    finally:
        await connection.close()


def _from_duckdb(path: str, sql: str, params: list[Any], names: list[str]) -> Iterator[list[dict[str, Any]]]:
    with _connect(path) as connection:
        cursor = connection.execute(sql, params)
        while batch := cursor.fetchmany(_AT_ONCE):
            yield [dict(zip(names, row, strict=True)) for row in batch]


async def _from_postgres(
    url: str, sql: str, params: list[Any], names: list[str]
) -> AsyncIterator[list[dict[str, Any]]]:
    async with _connected(url) as connection, connection.transaction(readonly=True):
        cursor = await connection.cursor(sql, *params)
        while batch := await cursor.fetch(_AT_ONCE):
            yield [dict(zip(names, row, strict=True)) for row in batch]
