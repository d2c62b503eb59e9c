"""
What sync fetches and where it goes: streams and table specs, as data.

A stream is one list of one operation (``x-tiktok-shop.stream`` in the spec). ``make generate`` turns it, and the schema of
the answer, into the plain data of :mod:`tiktok_shop_openapi.streams`; this module gives that data types and names. Adding a
stream means editing one YAML file; there is no code per stream.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal

from tiktok_shop.errors import ConfigurationError

__all__ = ["Column", "Cursor", "Parent", "Stream", "Table", "choose", "is_offered", "stream", "streams"]

Kind = Literal["text", "decimal", "int", "double", "bool", "timestamp", "date", "text[]", "json"]
Mode = Literal["merge", "snapshot", "listing"]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table."""

    name: str
    """The wire name; inside an object joined with ``_`` (``payment_total_amount``)."""

    kind: Kind
    """``decimal`` is DECIMAL(38,6), ``timestamp`` TIMESTAMPTZ (UTC), ``int`` BIGINT; ids are ``text``."""

    path: tuple[str, ...] = ()
    """Keys down to the value. Empty where the value comes from the page's ``context`` or from the parent table."""

    is_personal: bool = False
    """Whether it says who a person is or where they live: dropped unless asked for."""

    description: str = ""

    unit: str | None = None
    """
    How the wire counts a ``timestamp`` (``seconds`` or ``milliseconds``); for a ``decimal`` the column with its currency;
    ``None`` for all else.
    """

    origin: Literal["item", "page", "context", "parent"] = "item"
    """Where *path* begins: at the item, at ``data`` of the whole answer; ``Page.context`` or the parent table have no path."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table: one row per item of a stream, or per entry of a list inside such an item."""

    name: str
    columns: tuple[Column, ...]
    """Without those that every row has: ``shop_id``, ``shop``, ``fetched_at``, ``request_id``, ``_extra``."""

    key: tuple[str, ...]
    """Columns that, with ``shop_id``, name a row. A child's begin with its parent's (see ``parent_key``)."""

    path: tuple[str, ...] = ()
    """Child tables: keys from the parent's item down to the list. Empty for the stream's own table."""

    parent: str | None = None
    """Child tables: the table of the items that hold the list."""

    parent_key: tuple[tuple[str, str], ...] = ()
    """Child tables: (column here, column of the parent) for each of the parent's key columns."""

    has_position: bool = False
    """Whether a column ``position`` (0 for the first entry of the list) is part of the key: the entries have no id."""

    description: str = ""


@dataclass(frozen=True, slots=True)
class Cursor:
    """How an operation is asked for a stretch of time."""

    start: str
    """Parameter of the first moment (``update_time_ge``); dotted inside a body (``filters.update_time_ge``)."""

    end: str
    """Parameter of the last moment."""

    place: Literal["query", "body", "path"]
    """``path``: one call per day; *start* and *end* are the same path parameter."""

    unit: Literal["seconds", "milliseconds", "date"]
    is_end_inclusive: bool = False
    field: str | None = None
    """The column that the parameters look at; ``None`` where a row does not carry it."""

    created: tuple[str, str] | None = None
    """The same two parameters for the time of creation, for a back-fill; ``None`` where there are none."""


@dataclass(frozen=True, slots=True)
class Parent:
    """Where a stream's path, query or body parameters come from."""

    stream: str
    parameters: Mapping[str, str]
    """Parameter (path, query or body) to column of the parent stream's table."""

    batch: int = 1
    """How many parents one call takes; more than 1: the parameter is a list."""

    watch: tuple[str, ...] = ()
    """Columns of the parent: a row of it is fetched again only when one of these changed. Empty: whenever it was written."""


@dataclass(frozen=True, slots=True)
class Stream:
    """One list of one operation, and how to keep a copy of it."""

    name: str
    """Also the name of its table."""

    operation: str
    """``operationId``. Its paging is in the operation registry."""

    group: str
    """``orders``, ``products``, ``finance``, ``analytics``, ``returns``, ``logistics``, ``promotions``, ``affiliate``, ``fbt``, ``service``, ``shops``."""

    items_path: tuple[str, ...]
    """Keys from the whole answer (``data`` first) to the list, or to the one object that is the row."""

    tables: tuple[Table, ...]
    """The stream's own table, then its children, parents before children."""

    is_default: bool = False
    """Whether it is fetched when nobody says which."""

    page_size: int | None = None
    mode: Mode = "merge"
    """``merge``: by key. ``snapshot``: replaced whole per shop, with ``taken_at``. ``listing``: merge, and after a full run rows that were not seen get ``deleted_at``."""

    cursor: Cursor | None = None
    """``None``: always asked for whole."""

    window: int | None = None
    """The longest stretch of one unit: seconds, or days where the cursor counts dates."""

    look_back: int = 0
    """How far behind the cursor a run begins again: seconds, or days where the cursor counts dates."""

    sweep: int = 0
    """How far back, in seconds by the time of creation, a weekly run reads again; 0: never."""

    full_every: int | None = None
    """Seconds between full runs of a listing that also has a cursor; ``None``: every run of a stream without cursor is full."""

    max_hits: int | None = None
    """Results the platform stops at: windows are split below it."""

    max_age: int | None = None
    """How far back the platform answers, in days; ``None``: not limited."""

    parent: Parent | None = None
    fixed: Mapping[str, Any] = field(default_factory=dict)
    """Parameters sent every time (``types``, ``sort_field``, ``granularity``), by wire name."""

    variants: tuple[Mapping[str, str], ...] = ()
    """A window is asked for once with each of these; the values become columns, by ``context``. Empty: once."""

    context: Mapping[str, str] = field(default_factory=dict)
    """
    Columns that the items do not carry, and where they come from: ``window.start`` (the day asked for), ``variant.NAME``, or
    ``parent.COLUMN``. The engine fills ``Page.context`` with them.
    """

    replace_by: tuple[str, ...] = ()
    """
    Columns of ``context``: a window read anew replaces every row with the same values (all transactions of a statement, all
    products of a day), so that what is gone there goes here.
    """

    own_column: str | None = None
    """The answer is about the whole grant: only items whose value here is the shop's own id are kept."""

    days_in: Literal["shop", "UTC"] = "UTC"
    """Whose midnight begins a day."""

    latest_available_path: tuple[str, ...] | None = None
    """Keys from the whole answer to the last day with final figures; later days are provisional."""

    only_regions: tuple[str, ...] = ()
    except_regions: tuple[str, ...] = ()
    may_be_gone: bool = False
    """Whether the platform may have ended this version: then code 36009014 skips the stream with a note."""

    omitted: tuple[str, ...] = ()
    """Dotted paths in the item that are never written, not even to ``_extra``."""

    description: str = ""

    @property
    def table(self) -> Table:
        """The stream's own table."""
        return self.tables[0]

    @property
    def is_provisional(self) -> bool:
        """Whether its rows say if their figures may still change (``is_provisional``)."""
        return self.latest_available_path is not None


@cache
def streams() -> Mapping[str, Stream]:
    """Return every stream by name, parents before children."""
    from tiktok_shop_openapi.streams import STREAMS

    return {row["name"]: _stream(row) for row in STREAMS}


def stream(name: str) -> Stream:
    """
    Return one stream.

    Raises:
        ConfigurationError: If there is none of this name.
    """
    found = streams().get(name)
    if found is None:
        raise ConfigurationError(f"no stream is called {name!r}: there are {', '.join(streams())}")
    return found


def choose(words: Iterable[str] = ()) -> tuple[Stream, ...]:
    """
    Return the streams that *words* name, with the parents that they need, parents first.

    A word is a stream's name, a group's name (its default streams, or all of them when none is default), ``default``, or
    ``all``. A ``+`` before it adds to the default set; without words, or with ``+`` words only, the default set is in.

    Raises:
        ConfigurationError: If a word names nothing.
    """
    wanted: set[str] = set()
    words = [word.strip() for word in words if word.strip()]
    if all(word.startswith("+") for word in words):
        wanted |= _named("default")
    for word in words:
        wanted |= _named(word.removeprefix("+"))
    known = streams()
    for name in reversed(list(known)):
        parent = known[name].parent
        if name in wanted and parent is not None:
            wanted.add(parent.stream)
    return tuple(found for name, found in known.items() if name in wanted)


def _named(word: str) -> set[str]:
    known = streams()
    if word == "all":
        return set(known)
    if word == "default":
        return {name for name, found in known.items() if found.is_default}
    if word in known:
        return {word}
    group = {name for name, found in known.items() if found.group == word}
    if not group:
        groups = sorted({found.group for found in known.values()})
        raise ConfigurationError(
            f"no stream or group is called {word!r}: streams are {', '.join(known)}; groups are {', '.join(groups)}"
        )
    return {name for name in group if known[name].is_default} or group


def _stream(row: Mapping[str, Any]) -> Stream:
    made = dict(row)
    made["tables"] = tuple(_table(table) for table in row["tables"])
    if row.get("cursor"):
        made["cursor"] = Cursor(**row["cursor"])
    if row.get("parent"):
        made["parent"] = Parent(**row["parent"])
    return Stream(**made)


def _table(row: Mapping[str, Any]) -> Table:
    made = dict(row)
    made["columns"] = tuple(Column(*column) for column in row["columns"])
    return Table(**made)


def is_offered(found: Stream, region: str) -> bool:
    """Whether the platform has the stream in the shop's market."""
    return region not in found.except_regions and (not found.only_regions or region in found.only_regions)
