"""
Turn pages of raw JSON into typed temporary tables of DuckDB: the one way in which sync, and the files of the commands, make a table.

The text of a page goes in as one value; columns, child tables, conversions and counts are SQL. PostgreSQL gets the same rows,
because they are made here too (see ``docs/decisions/0012-sync-writes-raw-json.md``).
"""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tiktok_shop.sync.destinations._base import Page, Personal, WindowDone
from tiktok_shop.sync.destinations.known import Known, merged
from tiktok_shop.sync.destinations.shape import (
    BEYOND_MICROS,
    OddShapeError,
    Reading,
    Value,
    columns_kept,
    literal,
    none,
    quoted,
    read,
    structure_literal,
)
from tiktok_shop.sync.destinations.tidy import tidy
from tiktok_shop.sync.streams import Column, Stream, Table

if TYPE_CHECKING:
    import duckdb

__all__ = ["SQL_TYPES", "Counts", "Layout", "Stage"]

SQL_TYPES: Mapping[str, str] = {
    "text": "VARCHAR",
    "decimal": "DECIMAL(38,6)",
    "int": "BIGINT",
    "double": "DOUBLE",
    "bool": "BOOLEAN",
    "timestamp": "TIMESTAMP WITH TIME ZONE",
    "date": "DATE",
    "text[]": "VARCHAR[]",
    "json": "JSON",
}
"""Kinds of columns as DuckDB's types."""

_NUL = re.compile(r"(?<!\\)((?:\\\\)*)\\u0000")
_EMPTY_MD5 = "'?' || md5(json_merge_patch('{{}}'::JSON, {})::VARCHAR)"
"""A name of an item that does not depend on the fields that it lacks and others have."""


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns of a table in their order: name and kind."""

    table: Table
    columns: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, stream: Stream, table: Table, personal: Personal) -> Layout:
        """Return the layout of *table* under a rule for personal data."""
        columns = [("shop_id", "text"), ("shop", "text")]
        columns += [(column.name, column.kind) for column in columns_kept(table, personal)]
        columns += [("position", "int")] if table.has_position else []
        if table is stream.table:
            columns += [("taken_at", "timestamp")] if stream.mode == "snapshot" else []
            columns += [("deleted_at", "timestamp")] if stream.mode == "listing" else []
            columns += [("is_provisional", "bool")] if stream.is_provisional else []
        columns += [("fetched_at", "timestamp"), ("request_id", "text"), ("_extra", "json")]
        return cls(table, tuple(columns))


@dataclass(slots=True)
class Counts:
    """What a window brought."""

    rows: int = 0
    misfits: int = 0
    unknown_fields: int = 0


@dataclass(slots=True)
class Stage:
    """Temporary tables ``stage_NAME`` of one connection, for one batch of one stream at a time."""

    connection: duckdb.DuckDBPyConnection
    personal: Personal = "drop"
    hash_key: str = ""
    _readings: dict[tuple[str, str, bool], Reading] = field(default_factory=dict)
    _known: dict[str, Known] = field(default_factory=dict)

    def fill(
        self, stream: Stream, windows: Sequence[WindowDone], pages: Sequence[tuple[int, Page]]
    ) -> tuple[list[str], dict[int, Counts]]:
        """
        Read *pages*, each with the index of its window; return the tables that have rows, and counts by window.

        Of rows with the same key the one that changed last wins, then the later page's.

        Raises:
            duckdb.Error: If a page is no JSON.
        """
        self._load(windows, pages)
        counts = {index: Counts() for index in range(len(windows))}
        seen, reading = self._look(stream, [page.text for _, page in pages])
        if reading is None:
            return [], counts
        filled = [
            table.name for table in self._tables(stream, reading, self._items(stream, reading, seen), counts)
        ]
        rows = self.connection.execute(
            f"select w, count(*) from stage_{stream.table.name} group by w"
        ).fetchall()
        for window, found in rows:
            counts[window].rows = found
        return filled, counts

    def clear(self, stream: Stream) -> None:
        """Give the memory of the temporary tables of *stream* back."""
        for name in ("_pages", *(f"stage_{table.name}" for table in stream.tables)):
            self.connection.execute(f"drop table if exists temp.{name}")

    # --- pages ----------------------------------------------------------------------------------------------------

    def _load(self, windows: Sequence[WindowDone], pages: Sequence[tuple[int, Page]]) -> None:
        rows: list[tuple[Any, ...]] = []
        for index, page in pages:
            window = windows[index]
            text = page.text.decode("utf-8", "replace")
            if "\\u0000" in text:
                text = _NUL.sub(r"\1", text)  # PostgreSQL's text cannot hold it, and nobody means it
            rows.append(
                (
                    index, window.shop_id, window.shop, round(window.finished_at * 1e6), window.provisional_from,
                    page.request_id, round(page.fetched_at * 1e6), json.dumps(dict(page.context)), text,
                )
            )  # fmt: skip
        self.connection.execute(
            "create or replace temp table _pages as select unnest($1::INTEGER[]) as w, unnest($2::VARCHAR[]) as shop_id,"
            " unnest($3::VARCHAR[]) as shop, make_timestamptz(unnest($4::BIGINT[])) as finished,"
            " unnest($5::VARCHAR[])::DATE as provisional_from, unnest($6::VARCHAR[]) as request_id,"
            " make_timestamptz(unnest($7::BIGINT[])) as fetched_at, unnest($8::VARCHAR[])::JSON as context,"
            " unnest($9::VARCHAR[]) as text",
            [list(column) for column in zip(*rows, strict=True)],
        )

    def _look(self, stream: Stream, texts: Sequence[bytes]) -> tuple[str, Reading | None]:
        """Return a structure that covers the pages, and how to read them; pages that cannot be read so are tidied."""
        long_decimals = self._has_long_decimals()
        known = self._known.get(stream.name)
        if known is not None and known.covers(texts):
            return known.structure, self._reading(stream, known.structure, long_decimals)
        seen = self._seen()
        if known is not None:
            both = json.dumps(merged(json.loads(known.structure), json.loads(seen)), ensure_ascii=False)
            with contextlib.suppress(OddShapeError):  # of what fits these pages or those before, but not both
                reading = self._reading(stream, both, long_decimals)
                self._known[stream.name] = Known(both)
                return both, reading
        try:
            reading = self._reading(stream, seen, long_decimals)
        except OddShapeError:
            self._tidy(stream)
            seen = self._seen()
            return seen, self._reading(stream, seen, self._has_long_decimals())
        self._known[stream.name] = Known(seen)
        return seen, reading

    def _seen(self) -> str:
        """Return the structure of the pages as DuckDB sees it."""
        row = self.connection.execute("select json_group_structure(text::JSON) from _pages").fetchone()
        return str(row[0]) if row and row[0] else '"NULL"'

    def _has_long_decimals(self) -> bool:
        """Whether some number has more decimals than a column keeps."""
        sql = f"select bool_or(regexp_matches(text, {literal(BEYOND_MICROS)})) from _pages"
        row = self.connection.execute(sql).fetchone()
        return bool(row and row[0])

    def _tidy(self, stream: Stream) -> None:
        rows = self.connection.execute("select rowid, text from _pages").fetchall()
        for number, text in rows:
            tidied = tidy(stream, text, keeps_personal=self.personal == "keep")
            self.connection.execute("update _pages set text = $1 where rowid = $2", [tidied, number])

    def _reading(self, stream: Stream, seen: str, long_decimals: bool) -> Reading | None:
        """Return how to read items; ``None`` where the pages hold none."""
        key = (stream.name, seen, long_decimals)
        if key not in self._readings:
            item = _at(json.loads(seen), stream.items_path)
            if isinstance(item, list):
                item = item[0]
            if item == "NULL":
                return None
            made = read(
                stream,
                stream.table,
                item,
                long_decimals=long_decimals,
                keeps_personal=self.personal == "keep",
            )
            if len(self._readings) > 500:  # many shapes: odd data, not many streams
                self._readings.clear()
            self._readings[key] = made
        return self._readings[key]

    # --- items ----------------------------------------------------------------------------------------------------

    def _items(self, stream: Stream, reading: Reading, seen: str) -> str:
        """Return SQL for the items: one row each, its struct in ``i``, what its page says in ``head``."""
        is_list = isinstance(_at(json.loads(seen), stream.items_path), list)
        structure: Any = [reading.structure] if is_list else reading.structure
        head = {
            column.path[0]: "VARCHAR"
            for column in stream.table.columns
            if column.origin == "page" and column.path
        }
        for depth, part in enumerate(reversed(stream.items_path)):
            structure = {part: structure, **(head if depth == len(stream.items_path) - 2 else {})}
        whole = "j." + ".".join(quoted(part) for part in stream.items_path)
        page_head = f", j.{quoted(stream.items_path[0])} as head" if head else ""
        item = f"unnest({whole})" if is_list else whole
        own = f" and i.{quoted(stream.own_column)} = shop_id" if stream.own_column in reading.values else ""
        return (
            f"(select w, shop_id, shop, finished, provisional_from, request_id, fetched_at, context, i{', head' if head else ''}"
            f" from (select * exclude (j){page_head}, {item} as i"
            f"  from (select *, from_json(text, {structure_literal(structure)}) as j from _pages))"
            f" where i is not null{own})"
        )

    def _tables(
        self, stream: Stream, reading: Reading, items: str, counts: dict[int, Counts]
    ) -> Iterator[Table]:
        """Make the stage of a table and of its children, parents first; yield each table that has one."""
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

    # --- typed tables ---------------------------------------------------------------------------------------------

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
            return _EMPTY_MD5.format("to_json(i)") if is_key else f"NULL::{SQL_TYPES[column.kind]}"
        if is_key:  # a row without its id is kept, under a name that is the same each time
            return f"coalesce({value.sql}, {_EMPTY_MD5.format('to_json(i)')})"
        if column.is_personal and self.personal == "hash":
            key = literal(self.hash_key + "\x1f")
            return f"case when {value.sql} <> '' then sha256({key} || {value.sql}) else {value.sql} end"
        return value.sql

    def _typed(
        self,
        stream: Stream,
        reading: Reading,
        items: str,
        lists: Mapping[str, str],
        counts: dict[int, Counts],
    ) -> str:
        """Make the stage of one table, with the lists of its children; return its name."""
        table, name = reading.table, f"stage_{reading.table.name}"
        made = {column.name: self._column(reading, column) for column in columns_kept(table, self.personal)}
        made |= {
            **{fixed: fixed for fixed in ("shop_id", "shop", "position", "fetched_at", "request_id")},
            "taken_at": "finished",
            "deleted_at": "NULL::TIMESTAMP WITH TIME ZONE",
            "_extra": self._extra(reading, {}),
        }
        if stream.is_provisional and stream.cursor is not None and stream.cursor.field in made:
            made["is_provisional"] = f"coalesce({made[stream.cursor.field]} >= provisional_from, false)"
        tests = self._tests(reading)
        # whether anything missed at all; what and how often is asked for only then
        missed = " or ".join(
            [
                *(f"({test})" for test, _ in tests.values()),
                *([f"{reading.odd} is not null"] if reading.odd else []),
            ]
        )

        unknown = " + ".join(f"({sql} is not null)::INTEGER" for sql in reading.unknown.values())

        def fill() -> None:
            chosen = [
                f"{made[column]} as {quoted(column)}"
                for column, _ in Layout.of(stream, table, self.personal).columns
            ]
            chosen += [f"{sql} as {quoted(column)}" for column, sql in lists.items()]
            chosen += [f"{missed or 'false'} as missed", f"{unknown or '0'} as unknown"]
            self.connection.execute(
                f"create or replace temp table {name} as select w, {', '.join(chosen)} from {items}"
            )

        fill()
        if unknown:
            for window, found in self.connection.execute(
                f"select w, sum(unknown) from {name} group by w having sum(unknown) > 0"
            ).fetchall():
                counts[window].unknown_fields += int(found)
        missing = missed and self.connection.execute(f"select bool_or(missed) from {name}").fetchone()
        if missing and missing[0]:
            each = [f"({test})::INTEGER" for test, _ in tests.values()]
            total = [*each, *([f"coalesce(len(json_keys({reading.odd})), 0)"] if reading.odd else [])]
            rows = self.connection.execute(
                f"select w, sum({' + '.join(total)}), [{', '.join(f'sum({one})' for one in each)}] from {items} group by w"
            ).fetchall()
            for window, found, _ in rows:
                counts[window].misfits += int(found)
            hit = [any(by_column) for by_column in zip(*(row[2] for row in rows), strict=True)]
            odd = {column: pair for (column, pair), is_hit in zip(tests.items(), hit, strict=True) if is_hit}
            made["_extra"] = self._extra(reading, odd)
            fill()
        return name

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

    def _tests(self, reading: Reading) -> dict[str, tuple[str, str]]:
        """Return, for each column whose values may not fit: SQL that is true where one does not, and SQL of what came."""
        tests: dict[str, tuple[str, str]] = {}
        for column in columns_kept(reading.table, self.personal):
            value: Value | None = reading.values.get(column.name)
            if value is None or value.raw is None or column.origin != "item":
                continue
            tests[column.name] = (f"(({value.sql}) is null) <> {none(column, value.raw)}", value.raw)
        return tests

    def _extra(self, reading: Reading, odd: Mapping[str, tuple[str, str]]) -> str:
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


def _at(seen: Any, path: Sequence[str]) -> Any:
    """Return what ``json_structure`` says of the place *path*: an object, a list with one entry, or ``"NULL"``."""
    for part in path:
        if seen == "NULL":
            return seen
        if not isinstance(seen, Mapping):
            raise OddShapeError(part)
        seen = seen.get(part, "NULL")
    if not isinstance(seen, Mapping | list) and seen != "NULL":
        raise OddShapeError(path[-1])
    return seen
