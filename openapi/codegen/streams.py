"""Stream and table specs: what sync needs to know of a list, from ``x-tiktok-shop.stream`` and the answer's schema."""

from __future__ import annotations

from typing import Any, NamedTuple

from . import source
from .stream_facts import all_said, input_schema, items_of, length_of, path_of, row_schema, schema_at

_HEAD = '''# Made by openapi/codegen from openapi/tiktok-shop: do not edit; run `make generate`.
"""What sync fetches and where it goes, as plain data; :mod:`tiktok_shop.sync.streams` gives it types."""

from typing import Any

'''
_SCALARS = {"integer": "int", "number": "double", "boolean": "bool", "string": "text"}
_UNITS = {"unix-seconds": "seconds", "unix-millis": "milliseconds"}
LONGEST = 63
"""Bytes of a name; PostgreSQL cuts longer ones."""

CONTEXT = {
    "window": "The day that was asked for.",
    "variant": "What was asked for.",
    "parent": "Of the row that the call was made for.",
}
"""Where a context column's value comes from, and how its description says so."""


class Column(NamedTuple):
    """A column of a table, in the order in which the generated module writes its parts."""

    name: str

    kind: str
    """``text``, ``int``, ``double``, ``bool``, ``decimal``, ``timestamp``, ``date``, ``text[]`` or ``json``."""

    path: tuple[str, ...]
    """Keys from the row's object to the value; empty for what does not come from it."""

    is_personal: bool
    description: str

    unit: str | None
    """What a timestamp counts on the wire; of a decimal the column with its currency."""

    origin: str
    """``item``, ``page``, ``context`` or ``parent``."""


def module(document: dict[str, Any]) -> str:
    """Return the text of the module ``streams``."""
    found = "".join(_text(row) for row in rows(document))
    return f"{_HEAD}# fmt: off\nSTREAMS: tuple[dict[str, Any], ...] = (\n{found})\n"


def _text(row: dict[str, Any]) -> str:
    """Return one stream as Python, one column per line; what is as by default is left out."""
    lines = ["    {\n"]
    for key, value in row.items():
        if key == "tables":
            lines.append("        'tables': (\n")
            lines += [_table_text(table) for table in value]
            lines.append("        ),\n")
        elif value not in (None, False, 0, "", (), {}):
            lines.append(f"        {key!r}: {value!r},\n")
    return "".join([*lines, "    },\n"])


def _table_text(table: dict[str, Any]) -> str:
    lines = ["            {\n"]
    for key, value in table.items():
        if key == "columns":
            lines.append("                'columns': (\n")
            lines += [f"                    {tuple(column)!r},\n" for column in value]
            lines.append("                ),\n")
        elif value not in (None, False, (), ""):
            lines.append(f"                {key!r}: {value!r},\n")
    return "".join([*lines, "            },\n"])


def rows(document: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the data of every stream of *document*, the source as :func:`source.load` reads it; parents first."""
    made = [_row(document, operation, said) for operation, said in all_said(document)]
    known = {row["name"]: row for row in made}
    ordered: dict[str, dict[str, Any]] = {}

    def put(row: dict[str, Any]) -> None:
        if row["parent"]:
            put(known[row["parent"]["stream"]])
        ordered[row["name"]] = row

    for row in made:
        put(row)
    return list(ordered.values())


def _row(document: dict[str, Any], operation: dict[str, Any], said: dict[str, Any]) -> dict[str, Any]:
    cursor = cursor_of(document, operation, said)
    in_days = cursor is not None and cursor["unit"] == "date"
    parent = said.get("parent")
    return {
        "name": said["name"],
        "operation": operation["operationId"],
        "group": said["group"],
        "items_path": ("data", *path_of(items_of(operation, said))),
        "tables": tables_of(document, operation, said),
        "is_default": said.get("default", False),
        "page_size": said.get("page_size"),
        "mode": said.get("mode", "merge"),
        "cursor": cursor,
        "window": length_of(said.get("window"), in_days),
        "look_back": length_of(said.get("look_back"), in_days) or 0,
        "sweep": length_of(said.get("sweep"), False) or 0,
        "full_every": length_of(said.get("full_every"), False),
        "max_hits": said.get("max_hits"),
        "max_age": length_of(said.get("max_age"), True),
        "parent": parent and {**parent, "watch": tuple(parent.get("watch", ()))},
        "fixed": said.get("fixed", {}),
        "variants": tuple(said.get("variants", ())),
        "context": said.get("context", {}),
        "replace_by": tuple(said.get("replace_by", ())),
        "own_column": said.get("own"),
        "days_in": said.get("days_in", "UTC"),
        "latest_available_path": ("data", *path_of(said["latest"])) if "latest" in said else None,
        "only_regions": tuple(said.get("only_regions", ())),
        "except_regions": tuple(said.get("except_regions", ())),
        "may_be_gone": said.get("may_be_gone", False),
        "omitted": tuple(said.get("omit", ())),
        "description": said.get("description", operation.get("summary", "")),
    }


def cursor_of(
    document: dict[str, Any], operation: dict[str, Any], said: dict[str, Any]
) -> dict[str, Any] | None:
    cursor = said.get("cursor")
    if not cursor:
        return None
    schema = input_schema(document, operation, cursor["in"], cursor["start"]) or {}
    return {
        "start": cursor["start"],
        "end": cursor["end"],
        "place": cursor["in"],
        "unit": _UNITS.get(str(schema.get("format")), "date"),
        "is_end_inclusive": cursor.get("inclusive", False),
        "field": cursor.get("field"),
        "created": tuple(cursor["created"]) if "created" in cursor else None,
    }


def tables_of(
    document: dict[str, Any], operation: dict[str, Any], said: dict[str, Any]
) -> list[dict[str, Any]]:
    """Return the tables of a stream as the generated module writes them: its own, then one per list of objects in it."""
    data = source.answer_schema(operation) or {}
    item = row_schema(document, data, path_of(items_of(operation, said)))
    main = {
        "name": said["name"],
        "columns": _with_currency(_main_columns(document, data, item, said)),
        "key": tuple(said["key"]),
        "description": said.get("description", operation.get("summary", "")),
    }
    made = {"": main}
    row_names = {"": said.get("row", said["name"])}
    for path, child in said.get("children", {}).items():
        above = max((other for other in made if not other or path.startswith(f"{other}.")), key=len)
        made[path] = _child_table(document, item, said, path, above=(above, made[above], row_names[above]))
        row_names[path] = child.get("row", child["table"])
    return list(made.values())


def _main_columns(
    document: dict[str, Any], data: dict[str, Any], item: dict[str, Any], said: dict[str, Any]
) -> list[Column]:
    """The columns of a stream's own table: what the call was made with, the item's fields, facts of the page."""
    context = [
        Column(
            name,
            "date" if origin == "window.start" else "text",
            (),
            False,
            CONTEXT[origin.split(".")[0]],
            None,
            "context",
        )
        for name, origin in said.get("context", {}).items()
    ]
    head = [
        column
        for name in said.get("head", ())
        for column in _Walk(document, origin="page").columns(
            {"properties": {name: schema_at(document, data, (name,))}}
        )
    ]
    skipped = frozenset({*said.get("children", {}), *said.get("omit", ())})
    own = _Walk(document, skipped).columns(item)
    names = {column.name for column in own}
    return [
        *(column for column in context if column.name not in names),
        *own,
        *(column for column in head if column.name not in names),
    ]


def _child_table(
    document: dict[str, Any],
    item: dict[str, Any],
    said: dict[str, Any],
    path: str,
    *,
    above: tuple[str, dict[str, Any], str],
) -> dict[str, Any]:
    """
    Return the table of a list of objects.

    Args:
        document: The source.

        item: Schema of the stream's item.

        said: The stream.

        path: Dotted path of the list in the item.

        above: Path and table that the list stands in, and what one row of that table is called.
    """
    children = said["children"]
    child, (outer, parent, row_name) = children[path], above
    inherited = tuple((f"{row_name}_id" if name == "id" else name, name) for name in parent["key"])
    nested = frozenset(other[len(path) + 1 :] for other in children if other.startswith(f"{path}."))
    own = _Walk(document, nested).columns(row_schema(document, item, path_of(path)))
    kinds = {column.name: column.kind for column in parent["columns"]}
    given = [
        Column(here, kinds.get(there, "int"), (), False, f"`{there}` of `{parent['name']}`.", None, "parent")
        for here, there in inherited
    ]
    key = tuple(child.get("key", ()))
    taken = {column.name for column in own}
    return {
        "name": child["table"],
        "columns": _with_currency([*(column for column in given if column.name not in taken), *own]),
        "key": (*(here for here, _ in inherited), *key, *(() if key else ("position",))),
        "path": path_of(path)[len(path_of(outer)) :],
        "parent": parent["name"],
        "parent_key": inherited,
        "has_position": not key,
        "description": child.get("description", f"`{path}` of `{said['name']}`, one row per entry."),
    }


class _Walk(NamedTuple):
    """Collects the columns of an object: nested objects become columns of their own, lists of objects do not."""

    document: dict[str, Any]
    skipped: frozenset[str] = frozenset()
    """Dotted paths that are left out, or that have a table of their own."""
    origin: str = "item"

    def columns(
        self, schema: dict[str, Any], path: tuple[str, ...] = (), *, is_personal: bool = False
    ) -> list[Column]:
        """Return the columns of *schema*, which stands at *path*; what is in something personal is personal."""
        found: list[Column] = []
        for wire, prop in source.resolve(self.document, schema).get("properties", {}).items():
            here = (*path, wire)
            if ".".join(here) in self.skipped:
                continue
            known = {**source.resolve(self.document, prop), **{k: v for k, v in prop.items() if k != "$ref"}}
            personal = known.get("x-personal", is_personal)
            if known.get("type") == "object" and known.get("properties"):
                found += self.columns(known, here, is_personal=personal)
                continue
            kind, unit = _kind(self.document, wire, known)
            if kind == "json" and _holds_personal(self.document, known):
                personal = True
            text = " ".join(str(known.get("description", "")).split())
            found.append(Column(_column_name(here), kind, here, personal, text, unit, self.origin))
        return found


def _column_name(path: tuple[str, ...]) -> str:
    """Return the parts joined; a name that PostgreSQL would cut (63 bytes) loses words in front of its last part."""
    words, last = "_".join(path[:-1]).split("_"), path[-1]
    while words and len("_".join([*words, last])) > LONGEST:
        del words[0]
    return "_".join([*filter(None, words), last])


def _kind(document: dict[str, Any], wire: str, schema: dict[str, Any]) -> tuple[str, str | None]:
    kind, style = str(schema.get("type")), str(schema.get("format"))
    if wire == "id" or wire.endswith("_id"):
        return "text", None
    if style in _UNITS:
        return "timestamp", _UNITS[style]
    if style == "date":
        return "date", None
    if style == "decimal-string" and kind == "string":
        return "decimal", None
    if kind == "array":
        inner = source.resolve(document, schema.get("items", {})).get("type")
        return ("text[]" if inner in _SCALARS else "json"), None
    return _SCALARS.get(kind, "json"), None


def _holds_personal(document: dict[str, Any], schema: dict[str, Any], depth: int = 0) -> bool:
    schema = {**source.resolve(document, schema), **{k: v for k, v in schema.items() if k != "$ref"}}
    if schema.get("x-personal") or depth > 12:
        return bool(schema.get("x-personal"))
    inner = [*schema.get("properties", {}).values(), *([schema["items"]] if "items" in schema else [])]
    return any(_holds_personal(document, each, depth + 1) for each in inner)


def _with_currency(columns: list[Column]) -> list[Column]:
    """Enter, for each decimal, the column with its currency: beside it, or else the nearest further out."""
    currencies = {
        column.path or (column.name,): column.name
        for column in columns
        if column.name.split("_")[-1] == "currency"
    }

    def currency_of(column: Column) -> str | None:
        for depth in range(len(column.path) - 1, -1, -1):
            if (beside := (*column.path[:depth], "currency")) in currencies:
                return currencies[beside]
        return column.unit

    return [
        column._replace(unit=currency_of(column)) if column.kind == "decimal" else column
        for column in columns
    ]
