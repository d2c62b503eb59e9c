"""The tools that read the synced database: what is in it, how fresh it is, and one select statement at a time."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import anyio
import anyio.to_thread
import orjson

from tiktok_shop.errors import ConfigurationError
from tiktok_shop.mcp._operations import MAX_ANSWER
from tiktok_shop.sync import status_of
from tiktok_shop.sync.destinations import is_postgres, unreachable
from tiktok_shop.sync.destinations._views import VIEWS
from tiktok_shop.sync.status import is_stale, overview
from tiktok_shop.sync.streams import streams

__all__ = ["Database"]

_FAILURES = 20
"""Failing streams of shops that are told in full; the rest are counted."""

_TABLES = """
SELECT table_name, column_name, data_type FROM information_schema.columns
WHERE table_schema = current_schema() ORDER BY table_name, ordinal_position
"""


@dataclass
class Database:
    """
    A synced database, read with nothing that could change it.

    Each statement has a connection of its own, which is closed after it: a DuckDB file cannot be written by sync while somebody
    has it open.
    """

    place: str
    """The path of a DuckDB file, or ``postgresql://…``."""

    seconds: float = 30.0
    """Longest time of a statement."""

    _turn: anyio.Lock = field(default_factory=anyio.Lock, repr=False)

    async def status(self, max_age: float) -> dict[str, Any]:
        """Return how fresh each stream is over all shops, and what fails."""
        async with self._turn:
            found = await status_of(self.place)
        stale = is_stale(found, max_age=max_age)
        failing = [one for one in found if one.error]
        return {
            "is_fresh": not stale,
            "stale": len(stale),
            "streams": overview(found),
            "failing": len(failing),
            "failures": [
                {"shop": one.shop, "stream": one.stream, "error": one.error, "next_step": one.next_step}
                for one in failing[:_FAILURES]
            ],
        }

    async def tables(self, table: str | None) -> dict[str, Any]:
        """Return the tables and views with what they hold, or the columns of one of them with what they mean."""
        _, rows = await self._read(_TABLES, 1_000_000)
        held: dict[str, list[tuple[str, str]]] = {}
        for name, column, kind in rows:
            held.setdefault(name, []).append((column, kind))
        if table is None:
            about = _descriptions()
            return {"tables": {name: about.get(name, "") for name in held}}
        if table not in held:
            raise ConfigurationError(f"there is no table {table!r}: there are {', '.join(held)}")
        meaning = _meanings(table)
        return {
            "table": table,
            "about": _descriptions().get(table, ""),
            "columns": [
                {"name": column, "type": kind, "about": meaning.get(column, "")}
                for column, kind in held[table]
            ],
        }

    async def query(self, sql: str, max_rows: int) -> dict[str, Any]:
        """Return the first rows of one select statement. Amounts are text, so that no cent is lost; moments are UTC."""
        columns, found = await self._read(sql, max_rows + 1)
        rows, left = [], MAX_ANSWER
        for row in found[:max_rows]:
            text = orjson.dumps(row, default=str)
            left -= len(text)
            if left < 0:
                break
            rows.append(orjson.loads(text))
        answer: dict[str, Any] = {"columns": columns, "rows": rows, "is_complete": len(rows) == len(found)}
        if not answer["is_complete"]:
            answer["why"] = f"the first {len(rows)} rows: " + (
                "sum or filter in SQL, or raise max_rows"
                if len(rows) == max_rows
                else f"more than {MAX_ANSWER:,} characters; take fewer columns, or sum or filter in SQL"
            )
        return answer

    async def _read(self, sql: str, rows: int) -> tuple[list[str], list[Sequence[Any]]]:
        async with self._turn:
            if is_postgres(self.place):
                return await self._read_postgres(sql, rows)
            return await self._read_duckdb(sql, rows)

    async def _read_duckdb(self, sql: str, rows: int) -> tuple[list[str], list[Sequence[Any]]]:
        import duckdb

        from tiktok_shop.sync.destinations._duckdb_file import connected, first_line

        connection = await anyio.to_thread.run_sync(lambda: connected(self.place, (), "drop", read_only=True))

        def work() -> tuple[list[str], list[Sequence[Any]]]:
            # reading only this file, whatever the statement says: no other file, no network, no extension, no way back
            connection.execute("set enable_external_access = false")
            connection.execute("set memory_limit = '1GB'")
            connection.execute("set lock_configuration = true")
            stop = threading.Timer(self.seconds, connection.interrupt)
            stop.start()
            try:
                kinds = [statement.type for statement in connection.extract_statements(sql)]
                if kinds not in ([duckdb.StatementType.SELECT], [duckdb.StatementType.EXPLAIN]):
                    raise ConfigurationError("query takes one select statement")
                found = connection.execute(sql)
                return [column[0] for column in found.description or ()], list(found.fetchmany(rows))
            finally:
                stop.cancel()

        try:
            return await anyio.to_thread.run_sync(work)
        except duckdb.InterruptException:
            raise ConfigurationError(f"the statement ran for {self.seconds:g} s and was stopped") from None
        except duckdb.Error as error:
            raise ConfigurationError(f"the database refuses: {first_line(error)}") from error
        finally:
            connection.close()

    async def _read_postgres(self, sql: str, rows: int) -> tuple[list[str], list[Sequence[Any]]]:
        import asyncpg

        limits = {
            "default_transaction_read_only": "on",
            "statement_timeout": str(int(self.seconds * 1000)),
            "timezone": "UTC",
        }
        try:
            connection = await asyncpg.connect(self.place, timeout=self.seconds, server_settings=limits)
        except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError, ValueError) as error:
            raise unreachable(self.place, error) from error
        try:
            async with connection.transaction(readonly=True):
                prepared = await connection.prepare(sql)
                found = await (await prepared.cursor()).fetch(rows)
                return [one.name for one in prepared.get_attributes()], [tuple(row) for row in found]
        except asyncpg.QueryCanceledError:
            raise ConfigurationError(f"the statement ran for {self.seconds:g} s and was stopped") from None
        except asyncpg.PostgresError as error:
            raise ConfigurationError(f"the database refuses: {error}") from error
        finally:
            with anyio.CancelScope(shield=True):
                await connection.close(timeout=5)


def _descriptions() -> dict[str, str]:
    found = {view.name: view.description for view in VIEWS}
    for stream in streams().values():
        found.update({table.name: table.description for table in stream.tables})
    return found


def _meanings(table: str) -> dict[str, str]:
    for view in VIEWS:
        if view.name == table:
            return dict(view.columns)
    for stream in streams().values():
        for one in stream.tables:
            if one.name == table:
                return {
                    column.name: f"{column.description} in {column.unit}".strip()
                    if column.kind == "decimal" and column.unit
                    else column.description
                    for column in one.columns
                }
    return {}
