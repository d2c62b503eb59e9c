"""
Turn pages of raw JSON into typed temporary tables of DuckDB: the one way in which sync, and the files of the commands, make a table.

The text of a page goes in as one value; columns, child tables, conversions and counts are SQL. PostgreSQL gets the same rows,
because they are made here too (see ``docs/decisions/0012-sync-writes-raw-json.md``).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tiktok_shop.sync.destinations._base import Page, Personal, WindowDone
from tiktok_shop.sync.shape import (
    OddShapeError,
    Reading,
    Value,
    columns_kept,
    literal,
    quoted,
    read,
    structure_literal,
    zero,
)
from tiktok_shop.sync.streams import Column, Stream, Table
from tiktok_shop.sync.tidy import tidy

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
_MANY_DECIMALS = re.compile(rb"\.\d{6}\d*[1-9]")
_EMPTY_MD5 = "'?' || md5({}::VARCHAR)"


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

    def fill(
        self, stream: Stream, windows: Sequence[WindowDone], pages: Sequence[tuple[int, Page]]
    ) -> tuple[list[str], dict[int, Counts]]:
        """
        Read *pages*, each with the index of its window; return the tables that have rows, and counts by window.

        Of rows with the same key the one that changed last wins, then the later page's.

        Raises:
            duckdb.Error: If a page is no JSON.
        """
        long_decimals = self._load(windows, pages)
        counts = {index: Counts() for index in range(len(windows))}
        seen = self._seen()
        try:
            reading = self._reading(stream, seen, long_decimals)
        except OddShapeError:
            self._tidy(stream)
            seen = self._seen()
            reading = self._reading(stream, seen, long_decimals)
        if reading is None:
            return [], counts
        self._items(stream, reading, seen)
        filled = []
        for table, how, items in self._tables(reading):
            extra = self._extra(table, how, items, counts)
            self._typed(stream, table, how, items, extra)
            filled.append(table.name)
        rows = self.connection.execute(
            f"select w, count(*) from stage_{stream.table.name} group by w"  # noqa: S608 - names from the spec
        ).fetchall()
        for window, found in rows:
            counts[window].rows = found
        return filled, counts

    # --- pages ----------------------------------------------------------------------------------------------------

    def _load(self, windows: Sequence[WindowDone], pages: Sequence[tuple[int, Page]]) -> bool:
        self.connection.execute(
            "create or replace temp table _pages (w INTEGER, shop_id VARCHAR, shop VARCHAR, finished BIGINT,"
            " provisional_from DATE, request_id VARCHAR, fetched BIGINT, context VARCHAR, text JSON)"
        )
        long_decimals = False
        for index, page in pages:
            window = windows[index]
            text = page.text.decode("utf-8", "replace")
            if "\\u0000" in text:
                text = _NUL.sub(r"\1", text)  # PostgreSQL's text cannot hold it, and nobody means it
            long_decimals = long_decimals or _MANY_DECIMALS.search(page.text) is not None
            self.connection.execute(
                "insert into _pages values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
                [
                    index, window.shop_id, window.shop, round(window.finished_at * 1e6), window.provisional_from,
                    page.request_id, round(page.fetched_at * 1e6), json.dumps(dict(page.context)), text,
                ],
            )  # fmt: skip
        return long_decimals

    def _seen(self) -> str:
        row = self.connection.execute("select json_group_structure(text) from _pages").fetchone()
        return str(row[0]) if row and row[0] else '"NULL"'

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
            made = read(stream, stream.table, item, long_decimals=long_decimals)
            if len(self._readings) > 500:  # many shapes: odd data, not many streams
                self._readings.clear()
            self._readings[key] = made
        return self._readings[key]

    # --- items ----------------------------------------------------------------------------------------------------

    def _items(self, stream: Stream, reading: Reading, seen: str) -> None:
        """Make ``_items``: one row per item, its struct in ``i``, with what its page says in ``head``."""
        is_list = isinstance(_at(json.loads(seen), stream.items_path), list)
        whole = "j." + ".".join(quoted(part) for part in stream.items_path)
        structure: Any = [reading.structure] if is_list else reading.structure
        head = {
            column.path[0]: "VARCHAR" for column in stream.table.columns if column.origin == "page" and column.path
        }
        for depth, part in enumerate(reversed(stream.items_path)):
            structure = {part: structure}
            if depth == len(stream.items_path) - 2 and len(stream.items_path) > 1:
                structure.update(head)
        page_head = f"j.{quoted(stream.items_path[0])}" if head and len(stream.items_path) > 1 else "NULL"
        item = f"unnest({whole})" if is_list else whole
        own = f" and i.{quoted(stream.own_column)} = shop_id" if stream.own_column in reading.values else ""
        self.connection.execute(
            f"create or replace temp table _items_{stream.name} as"  # noqa: S608 - names from the spec
            " select row_number() over () as seq, * from ("
            f"  select w, shop_id, shop, finished, provisional_from, request_id, fetched, context, {page_head} as head, {item} as i"
            f"  from (select *, from_json(text, {structure_literal(structure)}) as j from _pages)"
            f" ) where i is not null{own}"
        )

    def _tables(self, reading: Reading) -> Iterator[tuple[Table, Reading, str]]:
        """Yield (table, reading, name of its items), parents first; make the children's items on the way."""
        items = f"_items_{reading.table.name}"
        yield reading.table, reading, items
        for list_sql, child in reading.children.values():
            given = [
                f"{self._key_sql(reading, there, items)} as {quoted(here)}" for here, there in child.table.parent_key
            ]
            self.connection.execute(
                f"create or replace temp table _items_{child.table.name} as"  # noqa: S608 - names from the spec
                f" select * from (select seq, w, shop_id, shop, finished, provisional_from, request_id, fetched, context,"
                f" {', '.join(given)}, unnest({list_sql}) as i, generate_subscripts({list_sql}, 1) - 1 as position"
                f" from {items}) where i is not null"
            )
            yield from self._tables(child)

    def _key_sql(self, reading: Reading, name: str, items: str) -> str:
        """Return SQL for a column of *reading*'s table, as its children carry it."""
        if name == "position":
            return "position"
        column = next(column for column in reading.table.columns if column.name == name)
        return self._column(reading, column)

    # --- typed tables ---------------------------------------------------------------------------------------------

    def _column(self, reading: Reading, column: Column) -> str:
        if column.origin == "parent":
            return quoted(column.name)
        if column.origin == "context":
            sql = f"context->>{literal(column.name)}"
            return sql if column.kind == "text" else f"try_cast({sql} as {SQL_TYPES[column.kind]})"
        if column.origin == "page":
            sql = "head." + ".".join(quoted(part) for part in column.path)
            return f"case when try_cast({sql} as BIGINT) > 0 then make_timestamptz({sql}::BIGINT * 1000000) end" if column.kind == "timestamp" else f"try_cast({sql} as {SQL_TYPES[column.kind]})"
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

    def _typed(self, stream: Stream, table: Table, reading: Reading, items: str, extra: str) -> None:
        layout = Layout.of(stream, table, self.personal)
        made = {column.name: self._column(reading, column) for column in columns_kept(table, self.personal)}
        made |= {
            "shop_id": "shop_id",
            "shop": "shop",
            "position": "position",
            "taken_at": "make_timestamptz(finished)",
            "deleted_at": "NULL::TIMESTAMP WITH TIME ZONE",
            "fetched_at": "make_timestamptz(fetched)",
            "request_id": "request_id",
            "_extra": extra,
        }
        if stream.is_provisional and stream.cursor is not None and stream.cursor.field:
            made["is_provisional"] = f"coalesce({made[stream.cursor.field]} >= provisional_from, false)"
        chosen = ", ".join(f"{made[name]} as {quoted(name)}" for name, _ in layout.columns)
        self.connection.execute(
            f"create or replace temp table stage_{table.name} as select seq, w, {chosen} from {items}"  # noqa: S608 - names from the spec
        )
        if table is stream.table:
            self._drop_doubles(stream, table, items)

    def _drop_doubles(self, stream: Stream, table: Table, items: str) -> None:
        keys = ", ".join(quoted(name) for name in ("shop_id", *table.key))
        row = self.connection.execute(
            f"select count(*), count(distinct ({keys})) from stage_{table.name}"  # noqa: S608 - names from the spec
        ).fetchone()
        if row is None or row[0] == row[1]:
            return
        field = stream.cursor.field if stream.cursor else None
        newest = f"{quoted(field)} desc nulls last, " if field and field not in table.key else ""
        # a row whose key has no value is not the double of another
        known = " and ".join(f"{quoted(name)} is not null" for name in table.key)
        self.connection.execute(
            f"create or replace temp table _doubles as select seq from stage_{table.name} where {known}"  # noqa: S608 - names from the spec
            f" qualify row_number() over (partition by {keys} order by {newest}seq desc) > 1"
        )
        for name in (f"stage_{table.name}", items):
            self.connection.execute(f"delete from {name} where seq in (select seq from _doubles)")  # noqa: S608 - names from the spec

    # --- what did not fit -----------------------------------------------------------------------------------------

    def _extra(self, table: Table, reading: Reading, items: str, counts: dict[int, Counts]) -> str:
        """Return SQL for ``_extra``: what the spec does not know and what fits no column; count both."""
        odd = self._misfitting(table, reading, items)
        if not odd and not reading.unknown and not reading.odd:
            return "NULL::JSON"
        misfits = [f"({test})::INTEGER" for test, _ in odd.values()]
        if reading.odd:
            misfits.append(f"coalesce(len(json_keys({reading.odd})), 0)")
        unknown = [f"({sql} is not null and json_type({sql}) <> 'NULL')::INTEGER" for sql in reading.unknown.values()]
        rows = self.connection.execute(
            f"select w, sum({' + '.join(misfits) or '0'}), sum({' + '.join(unknown) or '0'}) from {items} group by w"  # noqa: S608 - names from the spec
        ).fetchall()
        for window, missed, news in rows:
            counts[window].misfits += int(missed)
            counts[window].unknown_fields += int(news)
        personal = set() if self.personal == "keep" else {c.name for c in table.columns if c.is_personal}
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

    def _misfitting(self, table: Table, reading: Reading, items: str) -> dict[str, tuple[str, str]]:
        """Return, for each column in which some value did not fit: SQL that is true there, and SQL of the raw value."""
        tests: dict[str, tuple[str, str]] = {}
        for column in table.columns:
            value: Value | None = reading.values.get(column.name)
            if value is None or value.raw is None or column.origin != "item":
                continue
            test = f"({value.raw} is not null and ({value.sql}) is null and not ({zero(column, value.raw)}))"
            tests[column.name] = (test, value.raw)
        if not tests:
            return {}
        row = self.connection.execute(
            f"select {', '.join(f'bool_or({test})' for test, _ in tests.values())} from {items}"  # noqa: S608 - names from the spec
        ).fetchone()
        return {} if row is None else {name: pair for (name, pair), found in zip(tests.items(), row, strict=True) if found}


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
