"""Typed temporary tables out of items: conversions, child tables, and what did not fit, in SQL of DuckDB."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tiktok_shop.sync.destinations._base import Personal
from tiktok_shop.sync.destinations.layout import SQL_TYPES, Layout
from tiktok_shop.sync.destinations.shape import Reading, Value, columns_kept, literal, none, quoted
from tiktok_shop.sync.streams import Column, Stream, Table

if TYPE_CHECKING:
    import duckdb

__all__ = ["Counts", "TypedTables"]

_NAMELESS = "'?' || md5(json_merge_patch('{}'::JSON, to_json(i))::VARCHAR)"
"""A name of an item that does not depend on the fields that it lacks and others have."""

_Tests = Mapping[str, tuple[str, str]]
"""By column name: SQL that is true where a value does not fit, and SQL of what came."""


@dataclass(slots=True)
class Counts:
    """What a window brought."""

    rows: int = 0
    misfits: int = 0
    unknown_fields: int = 0

    def add(self, other: Counts) -> None:
        """Count what *other* counts too."""
        self.rows += other.rows
        self.misfits += other.misfits
        self.unknown_fields += other.unknown_fields


@dataclass(frozen=True, slots=True)
class TypedTables:
    """Temporary tables ``stage_NAME`` of one connection."""

    connection: duckdb.DuckDBPyConnection
    personal: Personal
    hash_key: str

    def make(self, stream: Stream, reading: Reading, items: str, counts: Mapping[int, Counts]) -> list[str]:
        """
        Make the table of *items* and those of its children; return the names of those that were made, parents first.

        Adds what did not fit and what is unknown to *counts*, by window.
        """
        return [table.name for table in self._tables(stream, reading, items, counts)]

    def _tables(
        self, stream: Stream, reading: Reading, items: str, counts: Mapping[int, Counts]
    ) -> Iterator[Table]:
        table = reading.table
        lists = {f"c_{name}": sql for name, (sql, _) in reading.children.items()}
        made = self._typed(stream, reading, items, lists, counts)
        if table is stream.table:
            self._drop_doubles(stream, table, made)
        yield table
        for name, (_, child) in reading.children.items():
            keys = ", ".join(f"{quoted(there)} as {quoted(here)}" for here, there in child.table.parent_key)
            entries = quoted(f"c_{name}")
            yield from self._tables(
                stream,
                child,
                f"(select * from (select w, shop_id, shop, fetched_at, request_id, {keys}, unnest({entries}) as i,"
                f" generate_subscripts({entries}, 1) - 1 as position from {made}) where i is not null)",
                counts,
            )

    # --- one table ------------------------------------------------------------------------------------------------

    def _typed(
        self,
        stream: Stream,
        reading: Reading,
        items: str,
        lists: Mapping[str, str],
        counts: Mapping[int, Counts],
    ) -> str:
        """Make one table, with the *lists* that its children come from; return its name."""
        name = f"stage_{reading.table.name}"
        tests = self._tests(reading)
        missed = [test for test, _ in tests.values()]
        missed += [f"{reading.odd} is not null"] if reading.odd else []
        unknown = [f"({sql} is not null)::INTEGER" for sql in reading.unknown.values()]
        chosen = {
            **self._columns(stream, reading),
            **lists,
            "missed": " or ".join(f"({test})" for test in missed) or "false",
            "unknown": " + ".join(unknown) or "0",
        }
        self._create(name, chosen, items)
        if unknown:
            self._count_unknown(name, counts)
        if missed and self._has_missed(name):  # what and how often is asked for only then
            odd = self._count_misfits(reading, tests, items, counts)
            self._create(name, chosen | {"_extra": self._extra(reading, odd)}, items)
        return name

    def _create(self, name: str, chosen: Mapping[str, str], items: str) -> None:
        listed = ", ".join(f"{sql} as {quoted(column)}" for column, sql in chosen.items())
        self.connection.execute(f"create or replace temp table {name} as select w, {listed} from {items}")

    def _columns(self, stream: Stream, reading: Reading) -> dict[str, str]:
        """Return SQL for each column of the layout, in its order."""
        table = reading.table
        made = {column.name: self._column(reading, column) for column in columns_kept(table, self.personal)}
        made |= {
            **{fixed: fixed for fixed in ("shop_id", "shop", "position", "fetched_at", "request_id")},
            "taken_at": "finished",
            "deleted_at": "NULL::TIMESTAMP WITH TIME ZONE",
            "_extra": self._extra(reading, {}),
        }
        if stream.is_provisional and stream.cursor is not None and stream.cursor.field in made:
            made["is_provisional"] = f"coalesce({made[stream.cursor.field]} >= provisional_from, false)"
        return {name: made[name] for name, _ in Layout.of(stream, table, self.personal).columns}

    def _column(self, reading: Reading, column: Column) -> str:
        if column.origin == "parent":
            return quoted(column.name)
        if column.origin == "context":
            sql = f"context->>{literal(column.name)}"
            return sql if column.kind == "text" else f"try_cast({sql} as {SQL_TYPES[column.kind]})"
        if column.origin == "page":
            sql = "head." + ".".join(quoted(part) for part in column.path)
            if column.kind == "timestamp":
                return f"case when try_cast({sql} as BIGINT) > 0 then make_timestamptz({sql}::BIGINT * 1000000) end"
            return f"try_cast({sql} as {SQL_TYPES[column.kind]})"
        value = reading.values.get(column.name)
        is_key = reading.table.key == (column.name,) and column.kind == "text"
        if value is None:
            return _NAMELESS if is_key else f"NULL::{SQL_TYPES[column.kind]}"
        if is_key:  # a row without its id is kept, under a name that is the same each time
            return f"coalesce({value.sql}, {_NAMELESS})"
        if column.is_personal and self.personal == "hash":
            key = literal(self.hash_key + "\x1f")
            return f"case when {value.sql} <> '' then sha256({key} || {value.sql}) else {value.sql} end"
        return value.sql

    def _drop_doubles(self, stream: Stream, table: Table, name: str) -> None:
        keys = ", ".join(quoted(column) for column in ("shop_id", *table.key))
        row = self.connection.execute(f"select count(*), count(distinct ({keys})) from {name}").fetchone()
        if row is None or row[0] == row[1]:
            return
        field = stream.cursor.field if stream.cursor else None
        newest = f"{quoted(field)} desc nulls last, " if field and field not in table.key else ""
        # a row whose key has no value is not the double of another
        known = " and ".join(f"{quoted(column)} is not null" for column in table.key)
        self.connection.execute(
            f"delete from {name} where rowid in (select r from (select rowid as r, row_number() over"
            f" (partition by {keys} order by {newest}rowid desc) as n from {name} where {known}) where n > 1)"
        )

    # --- what did not fit -----------------------------------------------------------------------------------------

    def _tests(self, reading: Reading) -> _Tests:
        """Return the tests of all columns whose values may not fit."""
        tests: dict[str, tuple[str, str]] = {}
        for column in columns_kept(reading.table, self.personal):
            value: Value | None = reading.values.get(column.name)
            if value is None or value.raw is None or column.origin != "item":
                continue
            tests[column.name] = (f"(({value.sql}) is null) <> {none(column, value.raw)}", value.raw)
        return tests

    def _count_unknown(self, name: str, counts: Mapping[int, Counts]) -> None:
        for window, found in self.connection.execute(
            f"select w, sum(unknown) from {name} group by w having sum(unknown) > 0"
        ).fetchall():
            counts[window].unknown_fields += int(found)

    def _has_missed(self, name: str) -> bool:
        row = self.connection.execute(f"select bool_or(missed) from {name}").fetchone()
        return bool(row and row[0])

    def _count_misfits(
        self, reading: Reading, tests: _Tests, items: str, counts: Mapping[int, Counts]
    ) -> _Tests:
        """Count what did not fit; return the tests of the columns in which something did not."""
        each = [f"({test})::INTEGER" for test, _ in tests.values()]
        total = [*each, *([f"coalesce(len(json_keys({reading.odd})), 0)"] if reading.odd else [])]
        rows = self.connection.execute(
            f"select w, sum({' + '.join(total)}), [{', '.join(f'sum({one})' for one in each)}] from {items} group by w"
        ).fetchall()
        for window, found, _ in rows:
            counts[window].misfits += int(found)
        hit = [any(by_column) for by_column in zip(*(row[2] for row in rows), strict=True)]
        return {column: pair for (column, pair), is_hit in zip(tests.items(), hit, strict=True) if is_hit}

    def _extra(self, reading: Reading, odd: _Tests) -> str:
        """Return SQL for ``_extra``: what the spec does not know, and what fits no column."""
        if not odd and not reading.unknown and not reading.odd:
            return "NULL::JSON"
        personal = (
            set() if self.personal == "keep" else {c.name for c in reading.table.columns if c.is_personal}
        )
        pairs = [f"{literal(name)}, {sql}" for name, sql in reading.unknown.items()]
        pairs += [
            f"{literal(name)}, case when {test} then to_json({raw}) end"
            for name, (test, raw) in odd.items()
            if name not in personal
        ]
        # a merge patch leaves out what is null
        patch = f"json_merge_patch('{{}}'::JSON, json_object({', '.join(pairs)}))"
        if reading.odd:
            patch = f"json_merge_patch({patch}, coalesce({reading.odd}, '{{}}'::JSON))"
        return f"nullif(({patch})::VARCHAR, '{{}}')::JSON"
