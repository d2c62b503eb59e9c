"""Stream and table specs: what sync needs to know of a list, from ``x-tiktok-shop.stream`` and the answer's schema."""

from __future__ import annotations

from typing import Any

from . import source
from .stream_facts import all_said, input_schema, items_of, length_of, path_of, row_schema, schema_at

_HEAD = '''# Made by openapi/codegen from openapi/tiktok-shop: do not edit; run `make generate`.
"""What sync fetches and where it goes, as plain data; :mod:`tiktok_shop.sync.streams` gives it types."""

from typing import Any

'''
_SCALARS = {"integer": "int", "number": "double", "boolean": "bool", "string": "text"}
_UNITS = {"unix-seconds": "seconds", "unix-millis": "milliseconds"}
LONGEST = 63


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
            lines += [f"                    {column!r},\n" for column in value]
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
    in_days = bool(cursor) and cursor["unit"] == "date"
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
    data = source.answer_schema(operation) or {}
    item = row_schema(document, data, path_of(items_of(operation, said)))
    children = said.get("children", {})
    head = [
        column
        for name in said.get("head", ())
        for column in _columns(
            document, {"properties": {name: schema_at(document, data, (name,))}}, set(), set(), "page"
        )
    ]
    context = [
        (
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
    columns = _columns(document, item, set(children), set(said.get("omit", ())), "item")
    names = {column[0] for column in columns}
    columns = [*(c for c in context if c[0] not in names), *columns, *(c for c in head if c[0] not in names)]
    made = [
        {
            "name": said["name"],
            "columns": _with_currency(columns),
            "key": tuple(said["key"]),
            "description": said.get("description", operation.get("summary", "")),
        }
    ]
    row_of = {"": said.get("row", said["name"])}
    table_of = {"": made[0]}
    for path, child in children.items():
        above = max((other for other in table_of if other == "" or path.startswith(f"{other}.")), key=len)
        parent = table_of[above]
        inherited = tuple((f"{row_of[above]}_id" if name == "id" else name, name) for name in parent["key"])
        parts = path_of(path)[len(path_of(above)) :]
        nested = {other[len(path) + 1 :] for other in children if other.startswith(f"{path}.")}
        entry = row_schema(document, item, path_of(path))
        own = _columns(document, entry, nested, set(), "item")
        kinds = {column[0]: column[1] for column in parent["columns"]}
        given = [
            (here, kinds.get(there, "int"), (), False, f"`{there}` of `{parent['name']}`.", None, "parent")
            for here, there in inherited
        ]
        key = tuple(child.get("key", ()))
        position = () if key else ("position",)
        taken = {column[0] for column in own}
        made.append(
            {
                "name": child["table"],
                "columns": _with_currency([*(c for c in given if c[0] not in taken), *own]),
                "key": (*(here for here, _ in inherited), *key, *position),
                "path": parts,
                "parent": parent["name"],
                "parent_key": inherited,
                "has_position": not key,
                "description": child.get("description", f"`{path}` of `{said['name']}`, one row per entry."),
            }
        )
        row_of[path], table_of[path] = child.get("row", child["table"]), made[-1]
    return made


CONTEXT = {
    "window": "The day that was asked for.",
    "variant": "What was asked for.",
    "parent": "Of the row that the call was made for.",
}


def _columns(  # noqa: PLR0917
    document: dict[str, Any],
    schema: dict[str, Any],
    children: set[str],
    omitted: set[str],
    origin: str,
    path: tuple[str, ...] = (),
    personal: bool = False,
) -> list[tuple[Any, ...]]:
    found: list[tuple[Any, ...]] = []
    for wire, prop in source.resolve(document, schema).get("properties", {}).items():
        here = (*path, wire)
        dotted = ".".join(here)
        if dotted in children or dotted in omitted:
            continue
        known = {**source.resolve(document, prop), **{k: v for k, v in prop.items() if k != "$ref"}}
        is_personal = known.get("x-personal", personal)
        if known.get("type") == "object" and known.get("properties"):
            found += _columns(document, known, children, omitted, origin, here, is_personal)
            continue
        kind, unit = _kind(document, wire, known)
        if kind == "json" and _holds_personal(document, known):
            is_personal = True
        text = " ".join(str(known.get("description", "")).split())
        found.append((_column_name(here), kind, here, is_personal, text, unit, origin))
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


def _with_currency(columns: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    """Enter, for each decimal, the column with its currency: beside it, or else the nearest further out."""
    currencies = {
        column[2] or (column[0],): column[0] for column in columns if column[0].split("_")[-1] == "currency"
    }
    found = []
    for column in columns:
        name, kind, path, personal, text, unit, origin = column
        if kind == "decimal":
            for depth in range(len(path) - 1, -1, -1):
                if (beside := (*path[:depth], "currency")) in currencies:
                    unit = currencies[beside]
                    break
        found.append((name, kind, path, personal, text, unit, origin))
    return found
