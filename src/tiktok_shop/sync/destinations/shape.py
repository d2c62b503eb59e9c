"""
How a table is read out of JSON: from what the pages hold to a structure for DuckDB's ``from_json`` and one SQL expression per column.

The structure is made from the table spec and from what is really there (``json_group_structure`` over the pages of a batch,
computed by DuckDB), so that a field that is missing costs nothing, a field that is new is found, and a value of another kind
than documented is read as what it is and then converted with ``try_cast``. Nothing here touches a database.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from tiktok_shop.sync.streams import Column, Stream, Table

ODD = "_odd"
"""Key that :mod:`tiktok_shop.sync.destinations.tidy` puts into an item for what is no object or list although it should be."""

_PERSON = re.compile(r"(^|_)(buyer|recipient|receiver|email|phone|mobile|address|cpf|passport)(_|$)")
BEYOND_MICROS = r"\.\d{6}\d*[1-9]"


class OddShapeError(Exception):
    """An object or a list is something else on some page; the pages must be tidied first."""


@dataclass(frozen=True, slots=True)
class Node:
    """One object of an item: its columns, the objects in it, its lists that are tables of their own."""

    columns: dict[str, Column] = field(default_factory=dict)
    objects: dict[str, Node] = field(default_factory=dict)
    children: dict[str, Table] = field(default_factory=dict)
    omitted: set[str] = field(default_factory=set)

    @property
    def is_personal(self) -> bool:
        """Whether what is unknown in here may be about a person."""
        return any(column.is_personal for column in self.columns.values())


@dataclass(frozen=True, slots=True)
class Value:
    """How one column is read: *sql* is the typed value, *raw* what it came from."""

    sql: str
    raw: str | None = None
    """``None``: it cannot misfit."""


@dataclass(slots=True)
class Reading:
    """How one table is read from items in a column ``i``."""

    table: Table
    structure: Any
    """For ``from_json``: the structure of one item."""

    values: dict[str, Value]
    """By column name; a column without one is null in the whole batch."""

    unknown: dict[str, str]
    """Fields that the spec does not know: name for ``_extra`` to SQL."""

    children: dict[str, tuple[str, Reading]]
    """Child tables that have rows: table name to (SQL of the list, reading)."""

    odd: str | None = None
    """SQL of what :data:`ODD` holds."""


def tree(stream: Stream, table: Table) -> Node:
    """Return the columns of *table* as the nested objects that they are in an item."""
    root = Node()
    for column in table.columns:
        if column.origin == "item":
            node = root
            for part in column.path[:-1]:
                node = node.objects.setdefault(part, Node())
            node.columns[column.path[-1]] = column
    for child in stream.tables:
        if child.parent == table.name:
            node = root
            for part in child.path[:-1]:
                node = node.objects.setdefault(part, Node())
            node.children[child.path[-1]] = child
    if table is stream.table:
        for dotted in stream.omitted:
            *parts, last = dotted.split(".")
            node = root
            for part in parts:
                node = node.objects.setdefault(part, Node())
            node.omitted.add(last)
    return root


def read(stream: Stream, table: Table, seen: Any, *, long_decimals: bool, keeps_personal: bool) -> Reading:
    """
    Return how to read *table* from items that DuckDB describes as *seen*.

    Args:
        seen: ``json_structure`` of an item, parsed: an object, or ``"NULL"`` where there is none.

        long_decimals: Whether some number has more decimals than a column keeps.

        keeps_personal: Whether fields that the spec does not know are kept where they may be about a person.

    Raises:
        OddShapeError: If an object or a list is something else somewhere.
    """
    reading = Reading(table, {}, {}, {}, {})
    if not isinstance(seen, Mapping):
        raise OddShapeError(table.name)
    _walk(
        stream, tree(stream, table), seen, "i", (), reading, reading.structure, long_decimals, keeps_personal
    )
    return reading


def _walk(  # noqa: PLR0917
    stream: Stream, node: Node, seen: Mapping[str, Any], at: str, path: tuple[str, ...],
    reading: Reading, structure: dict[str, Any], long_decimals: bool, keeps_personal: bool,
) -> None:  # fmt: skip
    if len({key.casefold() for key in seen}) < len(seen):
        raise OddShapeError(".".join(path))  # DuckDB's structures do not tell upper from lower case
    for key, there in sorted(seen.items()):
        here = f"{at}.{quoted(key)}"
        if there == "NULL" or key in node.omitted:
            continue
        if key == ODD:
            structure[key], reading.odd = "JSON", here
        elif key in node.columns:
            column = node.columns[key]
            structure[key], reading.values[column.name] = _value(column, there, here, long_decimals)
        elif key in node.objects:
            if not isinstance(there, Mapping):
                raise OddShapeError(".".join((*path, key)))
            structure[key] = {}
            _walk(
                stream,
                node.objects[key],
                there,
                here,
                (*path, key),
                reading,
                structure[key],
                long_decimals,
                keeps_personal,
            )
        elif key in node.children:
            if not isinstance(there, list):
                raise OddShapeError(".".join((*path, key)))
            if there[0] != "NULL":
                child = read(
                    stream,
                    node.children[key],
                    there[0],
                    long_decimals=long_decimals,
                    keeps_personal=keeps_personal,
                )
                structure[key] = [child.structure or {"": "JSON"}]
                reading.children[child.table.name] = (here, child)
        elif keeps_personal or not ((path and node.is_personal) or _PERSON.search(key)):
            structure[key] = "JSON"
            reading.unknown["_".join((*path, key))] = here
    if not structure:
        structure["_nothing"] = "JSON"  # a structure needs a field


def _value(column: Column, there: Any, here: str, long_decimals: bool) -> tuple[Any, Value]:
    """Return what ``from_json`` is to make of a field, and how its column comes of that."""
    kind = column.kind
    if kind == "json":
        return "JSON", Value(here)
    if kind == "text[]":
        if isinstance(there, list):
            return ["VARCHAR"], Value(here)
        return "JSON", Value(
            f"case when json_type({here}) = 'ARRAY' then from_json({here}, '[\"VARCHAR\"]') end", here
        )
    if isinstance(there, Mapping | list) or there == "JSON":
        text = f"(case when json_type({here}) in ('OBJECT', 'ARRAY', 'NULL') then null else {here}->>'$' end)"
        present = f"(case when json_type({here}) <> 'NULL' then {here} end)"
        return "JSON", Value(text if kind == "text" else _from_text(column, text, long_decimals), present)
    if kind == "text":
        return "VARCHAR", Value(here)
    if there in {"UBIGINT", "BIGINT", "HUGEINT"} and kind in {"int", "timestamp", "double"}:
        typed = {"int": f"try_cast({here} as BIGINT)", "double": f"{here}::DOUBLE"}.get(kind) or _moment(
            column, here
        )
        # wide enough for a negative one and for one beyond BIGINT, which the pages after these may have
        return "HUGEINT", Value(typed, None if kind == "double" else here)
    if there == "BOOLEAN" and kind == "bool":
        return "BOOLEAN", Value(here)
    if there == "DOUBLE" and kind == "double":
        return "DOUBLE", Value(here)
    text = f"nullif({here}, '')"
    return "VARCHAR", Value(_from_text(column, text, long_decimals), text)


def _from_text(column: Column, text: str, long_decimals: bool) -> str:
    match column.kind:
        case "decimal":
            cast = f"try_cast({text} as DECIMAL(38,6))"
            if long_decimals:
                return f"case when not regexp_matches({text}, '{BEYOND_MICROS}') then {cast} end"
            return cast
        case "int":
            # `12.0` is 12, `12.5` is none
            whole = f"try_cast({text} as DECIMAL(38,6))"
            return f"coalesce(try_cast(case when {text} not like '%.%' then {text} end as BIGINT), case when {whole} = trunc({whole}) then try_cast({whole} as BIGINT) end)"
        case "timestamp":
            return _moment(column, f"try_cast({text} as BIGINT)")
        case "date":
            return f"try_cast({text} as DATE)"
        case "bool":
            return f"try_cast({text} as BOOLEAN)"
        case _:
            return f"try_cast({text} as DOUBLE)"


def _moment(column: Column, number: str) -> str:
    factor, most = (
        (1_000, 99_999_999_999_999) if column.unit == "milliseconds" else (1_000_000, 99_999_999_999)
    )
    # nothing in here can overflow: DuckDB may compute it for rows that the condition leaves out
    micros = f"try_cast({number}::HUGEINT * {factor} as BIGINT)"
    return f"case when {number} between 1 and {most} then make_timestamptz({micros}) end"


def none(column: Column, raw: str) -> str:
    """Return SQL that is true where *raw* means "none": null, or 0 for a moment, which the platform writes when there is none."""
    if column.kind != "timestamp":
        return f"({raw} is null)"
    return f"(coalesce({raw}::VARCHAR, '0') in ('0', '\"0\"', '\"\"'))"


def quoted(name: str) -> str:
    """Return *name* as an SQL identifier."""
    return '"' + name.replace('"', '""') + '"'


def literal(text: str) -> str:
    """Return *text* as an SQL string."""
    return "'" + text.replace("'", "''") + "'"


def structure_literal(structure: Any) -> str:
    """Return *structure* as the SQL string that ``from_json`` takes."""
    return literal(json.dumps(structure, ensure_ascii=False))


def columns_kept(table: Table, personal: str) -> Iterator[Column]:
    """Return the columns that a table has under a rule for personal data."""
    for column in table.columns:
        if personal == "keep" or not column.is_personal or (personal == "hash" and column.kind == "text"):
            yield column
