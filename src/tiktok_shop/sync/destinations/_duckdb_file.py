"""How a DuckDB file is opened: told apart from what is no database, and brought up to date."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from tiktok_shop.sync.destinations.layout import SQL_TYPES, Layout
from tiktok_shop.sync.destinations.shape import literal, quoted
from tiktok_shop.sync.streams import Stream

from . import _ledger
from ._base import DestinationError, Personal
from ._views import VIEWS

try:
    import duckdb
except ImportError as error:  # pragma: no cover - the extra is there in tests
    raise DestinationError("DuckDB is not installed: pip install 'tiktok-shop-async[sync]'") from error

__all__ = ["IN_USE", "connected", "duckdb", "first_line", "reader", "room", "transaction"]

IN_USE = (
    "{} is in use by another process: one sync writes a DuckDB file at a time, and nobody else reads it meanwhile "
    "(use PostgreSQL for several)"
)


_NAME = "shops"
"""What the file is called in the connection that writes it."""

_SETTINGS = (
    # a batch is less than one thread's portion: more threads cost memory, and the event loop's processor
    "set threads = 1",
    # by default (16 MB) every other commit would compress a hundred columns for a few thousand rows
    "set checkpoint_threshold = '32MB'",
    # what DuckDB's allocator was given back it keeps for ever otherwise: with one thread nothing else tells it
    "set allocator_background_threads = true",
)

_MEMORY = "set memory_limit = '128MB'"
"""By default it keeps what it read and wrote of the file, up to most of the machine's memory. Beyond this it drops and spills."""

_ROWS_PER_GROUP = 30_720
"""
Rows that DuckDB compresses together. At each checkpoint it has the last group of a table in memory, a hundred columns wide: four
of them take a quarter of the memory that one of its default of 122,880 rows takes.
"""


@contextmanager
def transaction(connection: duckdb.DuckDBPyConnection) -> Iterator[None]:
    """Commit what is done in the block, or nothing of it."""
    connection.execute("begin")
    try:
        yield
        connection.execute("commit")
    except BaseException:
        with suppress(duckdb.Error):  # a commit that failed has ended it
            connection.execute("rollback")
        raise


@contextmanager
def room(connection: duckdb.DuckDBPyConnection) -> Iterator[None]:
    """Let DuckDB use what the machine has, as by default, while the block runs."""
    connection.execute("reset memory_limit")
    try:
        yield
    finally:
        with suppress(duckdb.Error):  # when it still holds more
            connection.execute(_MEMORY)


def reader(connection: duckdb.DuckDBPyConnection) -> duckdb.DuckDBPyConnection:
    """Return a connection of its own to the file that *connection* writes, or to what it reads."""
    cursor = connection.cursor()
    cursor.execute("set TimeZone = 'UTC'")
    with suppress(duckdb.CatalogException):  # a file that is only read is all that there is
        cursor.execute(f"use {_NAME}")
    return cursor


def _connection(path: str, *, read_only: bool) -> duckdb.DuckDBPyConnection:
    if read_only or path == ":memory:":
        return duckdb.connect(path, read_only=read_only)
    connection = duckdb.connect()
    try:
        connection.execute(f"attach {literal(path)} as {_NAME} (row_group_size {_ROWS_PER_GROUP})")
        connection.execute(f"use {_NAME}")
        connection.execute(_MEMORY)
        connection.execute(f"set temp_directory = {literal(path + '.tmp')}")
    except BaseException:
        connection.close()
        raise
    # What a killed process left: we have the file, so nobody uses it.
    for left in Path(path + ".tmp").glob("duckdb_temp_*"):
        left.unlink()
    return connection


def connected(
    path: str, streams: Sequence[Stream], personal: Personal, *, read_only: bool
) -> duckdb.DuckDBPyConnection:
    """
    Return a connection to the file, whose tables and views are those of *streams* unless it is only read.

    Raises:
        DestinationError: If another process writes it, it is no DuckDB database, or a newer version of this package made it.
    """
    try:
        connection = _connection(path, read_only=read_only)
    except duckdb.IOException as error:
        if "lock" in str(error).lower():
            raise DestinationError(IN_USE.format(path)) from error
        raise DestinationError(f"{path} cannot be opened: {first_line(error)}") from error
    except duckdb.Error as error:
        raise DestinationError(f"{path} is no DuckDB database: {first_line(error)}") from error
    try:
        connection.execute("set TimeZone = 'UTC'")
        connection.execute("set enable_progress_bar = false")  # stdout is for results
        _check_version(connection, path, read_only=read_only)
        if not read_only:
            for setting in _SETTINGS:
                connection.execute(setting)
            with transaction(connection):
                _migrate(connection, streams, personal)
            if streams:  # nobody writes rows else
                (before,) = connection.execute(_ledger.GET_META, ["personal"]).fetchone() or (None,)
                _ledger.tell_of_mixed(path, before, personal)
                connection.execute(_ledger.PUT_META, ["personal", personal])
    except BaseException:
        connection.close()
        raise
    return connection


def _check_version(connection: duckdb.DuckDBPyConnection, path: str, *, read_only: bool) -> None:
    tables = {name for (name,) in connection.execute("select table_name from duckdb_tables()").fetchall()}
    if "sync_meta" not in tables:
        if read_only:
            raise DestinationError(f"nothing was ever synced into {path}")
        return
    row = connection.execute("select value from sync_meta where name = 'schema_version'").fetchone()
    if row and int(row[0]) > _ledger.SCHEMA_VERSION:
        raise DestinationError(
            f"{path} was written by a newer tiktok-shop-async (schema {row[0]}, this one knows "
            f"{_ledger.SCHEMA_VERSION}): upgrade this package"
        )


def _migrate(connection: duckdb.DuckDBPyConnection, streams: Sequence[Stream], personal: Personal) -> None:
    for statement in _ledger.DDL:
        connection.execute(statement)
    connection.execute(_ledger.PUT_META, ["schema_version", str(_ledger.SCHEMA_VERSION)])
    # Who can write to the file is alone: whoever held a shop is dead, and nobody need wait for its lease to end.
    connection.execute("update sync_leases set until = 0")
    there: dict[str, dict[str, str]] = {}
    for table, column, kind in connection.execute(
        "select table_name, column_name, data_type from duckdb_columns() where schema_name = 'main'"
    ).fetchall():
        there.setdefault(table, {})[column] = kind
    for stream in streams:
        for table in stream.tables:
            columns = [(name, SQL_TYPES[kind]) for name, kind in Layout.of(stream, table, personal).columns]
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
                    connection.execute(f"alter table {quoted(table.name)} add column {quoted(name)} {kind}")
    known = {*there, *(table.name for stream in streams for table in stream.tables)}
    for view in VIEWS:
        if known.issuperset(view.needs):
            connection.execute(f"create or replace view {view.name} as {view.sql}")


def first_line(error: Exception) -> str:
    """Return what an error of DuckDB says, without its hints."""
    return str(error).splitlines()[0]
