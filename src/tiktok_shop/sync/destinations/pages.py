"""The pages of one batch as a table of DuckDB, and how the items on them are to be read."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import reduce
from typing import TYPE_CHECKING, Any

from tiktok_shop.sync.destinations._base import Page, Personal, WindowDone
from tiktok_shop.sync.destinations.known import Known, Shapes, merged
from tiktok_shop.sync.destinations.shape import (
    BEYOND_MICROS,
    OddShapeError,
    Reading,
    literal,
    quoted,
    read,
    structure_literal,
)
from tiktok_shop.sync.destinations.tidy import tidy
from tiktok_shop.sync.streams import Stream

if TYPE_CHECKING:
    import duckdb

__all__ = ["Pages"]

_NUL = re.compile(r"(?<!\\)((?:\\\\)*)\\u0000")


@dataclass(slots=True)
class Pages:
    """A temporary table ``_pages`` of one connection, with the pages of one batch at a time; what was learned of each stream stays."""

    connection: duckdb.DuckDBPyConnection
    personal: Personal
    shapes: Shapes = field(default_factory=Shapes)
    _readings: dict[tuple[str, str, bool], Reading] = field(default_factory=dict)
    _known: dict[str, Known] = field(default_factory=dict)

    def load(self, windows: Sequence[WindowDone], pages: Sequence[tuple[int, Page]]) -> None:
        """Put *pages* into the table, each with the index of its window."""
        rows: list[tuple[Any, ...]] = []
        for number, (index, page) in enumerate(pages):
            window = windows[index]
            text = page.text.decode("utf-8", "replace")
            if "\\u0000" in text:
                text = _NUL.sub(r"\1", text)  # PostgreSQL's text cannot hold it, and nobody means it
            rows.append(
                (
                    index, window.shop_id, window.shop, round(window.finished_at * 1e6), window.provisional_from,
                    page.request_id, round(page.fetched_at * 1e6), json.dumps(dict(page.context)), text, number,
                )
            )  # fmt: skip
        self.connection.execute(
            "create or replace temp table _pages as select unnest($1::INTEGER[]) as w, unnest($2::VARCHAR[]) as shop_id,"
            " unnest($3::VARCHAR[]) as shop, make_timestamptz(unnest($4::BIGINT[])) as finished,"
            " unnest($5::VARCHAR[])::DATE as provisional_from, unnest($6::VARCHAR[]) as request_id,"
            " make_timestamptz(unnest($7::BIGINT[])) as fetched_at, unnest($8::VARCHAR[])::JSON as context,"
            " unnest($9::VARCHAR[]) as text, unnest($10::INTEGER[]) as number",
            [list(column) for column in zip(*rows, strict=True)],
        )

    def read(self, stream: Stream, pages: Sequence[Page]) -> tuple[Reading, str] | None:
        """
        Return how to read the items of the pages, and SQL for them; ``None`` where there are none.

        Of the SQL: one row each, its struct in ``i``, what its page says in ``head``. *pages*: those that were loaded.
        """
        seen, reading = self._look(stream, pages)
        return None if reading is None else (reading, _items(stream, reading, seen))

    def drop(self) -> None:
        """Give the memory of the table back."""
        self.connection.execute("drop table if exists temp._pages")

    def _look(self, stream: Stream, pages: Sequence[Page]) -> tuple[str, Reading | None]:
        """Return a structure that covers the pages, and how to read them; pages that cannot be read so are tidied."""
        known = self._known.get(stream.name)
        # what does not fit together with the pages before may fit by itself
        for before in (known, None) if known is not None else (None,):
            with contextlib.suppress(OddShapeError):
                return self._learned(stream, before, pages)
        self._tidy(stream)
        tidied = reduce(merged, (json.loads(self._structure(number)) for number in range(len(pages))))
        seen = json.dumps(tidied, ensure_ascii=False)
        return seen, self._reading(stream, seen, self._has_long_decimals())

    def _learned(
        self, stream: Stream, known: Known | None, pages: Sequence[Page]
    ) -> tuple[str, Reading | None]:
        """
        As ``_look``: by what is *known*, and by what the pages that it does not cover bring.

        Raises:
            OddShapeError: If they cannot be read so.
        """
        for number, page in enumerate(pages):
            if known is None:
                known = Known(self._structure(number))
            elif page.covered_by not in known.within and not known.covers([page.text]):
                known = known.grown(self._structure(number))
        assert known is not None  # noqa: S101 - there is at least one page; narrows the type
        reading = self._reading(stream, known.structure, self._has_long_decimals())
        self._known[stream.name] = known
        self.shapes.learn(stream.name, known)
        return known.structure, reading

    def _structure(self, number: int) -> str:
        """Return the structure of a page as DuckDB sees it. One page at a time: it takes twenty times the page's memory."""
        row = self.connection.execute(
            "select json_structure(text::JSON) from _pages where number = $1", [number]
        ).fetchone()
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


def _items(stream: Stream, reading: Reading, seen: str) -> str:
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
