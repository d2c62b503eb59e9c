"""Stream and table specs: what sync needs to know of a list, from ``x-tiktok-shop.stream`` and the answer's schema."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from . import source

_HEAD = '''# Made by openapi/codegen from openapi/tiktok-shop: do not edit; run `make generate`.
"""What sync fetches and where it goes, as plain data; :mod:`tiktok_shop.sync.streams` gives it types."""

from typing import Any

'''
_WORDS = {
    "name", "group", "row", "key", "items", "default", "page_size", "mode", "cursor", "window", "look_back", "sweep",
    "full_every", "max_hits", "max_age", "parent", "fixed", "variants", "context", "head", "replace_by", "days_in",
    "latest", "only_regions", "except_regions", "may_be_gone", "omit", "own", "children", "description",
}  # fmt: skip
_CURSOR = {"start", "end", "in", "field", "created", "inclusive"}
_PARENT = {"stream", "parameters", "batch", "watch"}
_CHILD = {"table", "row", "key", "description"}
_OWN_COLUMNS = {
    "shop_id",
    "shop",
    "fetched_at",
    "request_id",
    "taken_at",
    "deleted_at",
    "is_provisional",
    "_extra",
}
_SCALARS = {"integer": "int", "number": "double", "boolean": "bool", "string": "text"}
_UNITS = {"unix-seconds": "seconds", "unix-millis": "milliseconds"}
_LONGEST = 63
_SECONDS = {"d": 86_400, "h": 3_600, "m": 60}


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
    made = [_row(document, operation, said) for operation, said in _said(document)]
    known = {row["name"]: row for row in made}
    ordered: dict[str, dict[str, Any]] = {}

    def put(row: dict[str, Any]) -> None:
        if row["parent"]:
            put(known[row["parent"]["stream"]])
        ordered[row["name"]] = row

    for row in made:
        put(row)
    return list(ordered.values())


def lint(document: dict[str, Any]) -> list[str]:
    """Return what is wrong with the streams of *document*, one line each."""
    found: list[str] = []
    names: dict[str, str] = {}
    known = {said.get("name"): (operation, said) for operation, said in _said(document)}
    for operation, said in _said(document):
        place = f"{operation['operationId']}: stream {said.get('name')}"
        found += [f"{place}{line}" for line in _wrong(document, operation, said, known)]
        for name in [said.get("name"), *(child.get("table") for child in said.get("children", {}).values())]:
            if names.setdefault(str(name), place) != place:
                found.append(f"{place}: table {name} is also that of {names[str(name)]}")
    return found


def _said(document: dict[str, Any]) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    for _, _, operation in source.operations(document):
        said = operation.get("x-tiktok-shop", {}).get("stream")
        if said:
            yield operation, said


# --- what is generated --------------------------------------------------------------------------------------------


def _row(document: dict[str, Any], operation: dict[str, Any], said: dict[str, Any]) -> dict[str, Any]:
    cursor = _cursor(document, operation, said)
    in_days = bool(cursor) and cursor["unit"] == "date"
    parent = said.get("parent")
    return {
        "name": said["name"],
        "operation": operation["operationId"],
        "group": said["group"],
        "items_path": ("data", *_path(_items(operation, said))),
        "tables": _tables(document, operation, said),
        "is_default": said.get("default", False),
        "page_size": said.get("page_size"),
        "mode": said.get("mode", "merge"),
        "cursor": cursor,
        "window": _length(said.get("window"), in_days),
        "look_back": _length(said.get("look_back"), in_days) or 0,
        "sweep": _length(said.get("sweep"), False) or 0,
        "full_every": _length(said.get("full_every"), False),
        "max_hits": said.get("max_hits"),
        "max_age": _length(said.get("max_age"), True),
        "parent": parent and {**parent, "watch": tuple(parent.get("watch", ()))},
        "fixed": said.get("fixed", {}),
        "variants": tuple(said.get("variants", ())),
        "context": said.get("context", {}),
        "replace_by": tuple(said.get("replace_by", ())),
        "own_column": said.get("own"),
        "days_in": said.get("days_in", "UTC"),
        "latest_available_path": ("data", *_path(said["latest"])) if "latest" in said else None,
        "only_regions": tuple(said.get("only_regions", ())),
        "except_regions": tuple(said.get("except_regions", ())),
        "may_be_gone": said.get("may_be_gone", False),
        "omitted": tuple(said.get("omit", ())),
        "description": said.get("description", operation.get("summary", "")),
    }


def _cursor(
    document: dict[str, Any], operation: dict[str, Any], said: dict[str, Any]
) -> dict[str, Any] | None:
    cursor = said.get("cursor")
    if not cursor:
        return None
    schema = _input(document, operation, cursor["in"], cursor["start"]) or {}
    return {
        "start": cursor["start"],
        "end": cursor["end"],
        "place": cursor["in"],
        "unit": _UNITS.get(str(schema.get("format")), "date"),
        "is_end_inclusive": cursor.get("inclusive", False),
        "field": cursor.get("field"),
        "created": tuple(cursor["created"]) if "created" in cursor else None,
    }


def _tables(
    document: dict[str, Any], operation: dict[str, Any], said: dict[str, Any]
) -> list[dict[str, Any]]:
    data = source.answer_schema(operation) or {}
    item = _item(document, data, _path(_items(operation, said)))
    children = said.get("children", {})
    head = [
        column
        for name in said.get("head", ())
        for column in _columns(
            document, {"properties": {name: _at(document, data, (name,))}}, set(), set(), "page"
        )
    ]
    context = [
        (
            name,
            "date" if origin == "window.start" else "text",
            (),
            False,
            _CONTEXT[origin.split(".")[0]],
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
        parts = _path(path)[len(_path(above)) :]
        nested = {other[len(path) + 1 :] for other in children if other.startswith(f"{path}.")}
        entry = _item(document, item, _path(path))
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


_CONTEXT = {
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
    while words and len("_".join([*words, last])) > _LONGEST:
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


# --- finding things -----------------------------------------------------------------------------------------------


def _path(dotted: str) -> tuple[str, ...]:
    return tuple(part for part in dotted.split(".") if part)


def _items(operation: dict[str, Any], said: dict[str, Any]) -> str:
    found: str = said.get("items", operation["x-tiktok-shop"].get("paging", {}).get("items", ""))
    return found


def _at(
    document: dict[str, Any], schema: dict[str, Any] | None, path: tuple[str, ...]
) -> dict[str, Any] | None:
    for part in path:
        found = source.resolve(document, schema or {})
        if found.get("type") == "array":
            found = source.resolve(document, found["items"])
        schema = found.get("properties", {}).get(part)
    return schema


def _item(document: dict[str, Any], schema: dict[str, Any], path: tuple[str, ...]) -> dict[str, Any]:
    """Return the schema of one row at *path*: an entry of the list there, or the object there."""
    found = source.resolve(document, _at(document, schema, path) or {})
    return source.resolve(document, found["items"]) if found.get("type") == "array" else found


def _input(
    document: dict[str, Any], operation: dict[str, Any], where: str, name: str
) -> dict[str, Any] | None:
    if where == "body":
        body = source.body_schema(operation)
        found = _at(document, body[1], _path(name)) if body else None
    else:
        parameters = (source.resolve(document, parameter) for parameter in operation.get("parameters", ()))
        found = next((p["schema"] for p in parameters if p["in"] == where and p["name"] == name), None)
    return source.resolve(document, found) if found else None


def _anywhere(document: dict[str, Any], operation: dict[str, Any], name: str) -> dict[str, Any] | None:
    return next(
        (found for where in ("path", "query", "body") if (found := _input(document, operation, where, name))),
        None,
    )


def _length(said: Any, in_days: bool) -> int | None:
    """Return a length such as ``7d`` or ``90m`` in days or in seconds."""
    if said is None:
        return None
    return int(said[:-1]) * _SECONDS[said[-1]] // (86_400 if in_days else 1)


# --- what can be wrong --------------------------------------------------------------------------------------------


def _wrong(
    document: dict[str, Any],
    operation: dict[str, Any],
    said: dict[str, Any],
    known: dict[Any, tuple[dict[str, Any], dict[str, Any]]],
) -> Iterator[str]:
    if unknown := said.keys() - _WORDS:
        yield f": {', '.join(sorted(unknown))} is not known"
    if missing := {"name", "group", "key"} - said.keys():
        yield f": no {', '.join(sorted(missing))}"
        return
    if operation["x-tiktok-shop"].get("effect") != "read":
        yield ": the operation is no read"
    data = source.answer_schema(operation) or {}
    items = _items(operation, said)
    if items and not _item(document, data, _path(items)).get("properties"):
        yield f": items {items} is no list of objects in the answer"
        return
    yield from _wrong_parameters(document, operation, said)
    yield from _wrong_parent(document, operation, said, known)
    item = _item(document, data, _path(items))
    for path, child in said.get("children", {}).items():
        if child.keys() - _CHILD or "table" not in child:
            yield f".{path}: a child has table, row, key, description"
        elif not _item(document, item, _path(path)).get("properties"):
            yield f".{path}: no list of objects"
    yield from _wrong_tables(document, operation, said)


def _wrong_tables(document: dict[str, Any], operation: dict[str, Any], said: dict[str, Any]) -> Iterator[str]:
    data = source.answer_schema(operation) or {}
    for table in _tables(document, operation, said):
        names = [column[0] for column in table["columns"]]
        if twice := {name for name in names if names.count(name) > 1} | (_OWN_COLUMNS & set(names)):
            yield f": table {table['name']} would have {', '.join(sorted(twice))} twice"
        if long := [name for name in [table["name"], *names] if len(name) > _LONGEST]:
            yield f": {', '.join(long)}: PostgreSQL cuts names of more than {_LONGEST} bytes"
        if missing := set(table["key"]) - {*names, "position"}:
            yield f": key {', '.join(sorted(missing))} is no column of {table['name']}"
    columns = {column[0] for column in _tables(document, operation, said)[0]["columns"]}
    cursor = said.get("cursor", {})
    for name in [*said.get("replace_by", ()), *filter(None, (said.get("own"), cursor.get("field")))]:
        if name not in columns:
            yield f": {name} is no column"
    if loose := set(said.get("replace_by", ())) - set(said["key"]):
        yield f": replace_by {', '.join(sorted(loose))} is not in the key"
    for path in [*said.get("head", ()), *([said["latest"]] if "latest" in said else [])]:
        if _at(document, data, _path(path)) is None:
            yield f": {path} is not in the answer"


def _wrong_parameters(
    document: dict[str, Any], operation: dict[str, Any], said: dict[str, Any]
) -> Iterator[str]:
    cursor = said.get("cursor", {})
    if cursor.keys() - _CURSOR or (cursor and {"start", "end", "in"} - cursor.keys()):
        yield f": a cursor has {', '.join(sorted(_CURSOR))}"
        return
    for name in [*(cursor[key] for key in ("start", "end") if cursor), *cursor.get("created", ())]:
        if _input(document, operation, cursor["in"], name) is None:
            yield f": cursor parameter {name} is not in the {cursor['in']}"
    if cursor and _cursor(document, operation, said) and not said.get("window"):
        yield ": a cursor needs a window"
    sent = {
        **said.get("fixed", {}),
        **{name: value for each in said.get("variants", ()) for name, value in each.items()},
    }
    for name, value in sent.items():
        schema = _anywhere(document, operation, name)
        if schema is None:
            yield f": {name} is no parameter"
            continue
        allowed = source.resolve(document, schema.get("items", schema)).get("enum")
        for each in value if isinstance(value, list) else [value]:
            if allowed and each not in allowed:
                yield f": {name} does not take {each}"
    size = operation["x-tiktok-shop"].get("paging", {}).get("size")
    if said.get("page_size") and not size:
        yield ": page_size, but the operation has none"
    elif said.get("page_size"):
        schema = _anywhere(document, operation, size) or {}
        if said["page_size"] > schema.get("maximum", said["page_size"]):
            yield f": page_size is above {schema['maximum']}"


def _wrong_parent(
    document: dict[str, Any],
    operation: dict[str, Any],
    said: dict[str, Any],
    known: dict[Any, tuple[dict[str, Any], dict[str, Any]]],
) -> Iterator[str]:
    parent = said.get("parent")
    origins = said.get("context", {})
    for name, origin in origins.items():
        if origin.split(".")[0] not in _CONTEXT:
            yield f": context {name} comes from {origin}"
    if not parent:
        return
    if parent.keys() - _PARENT or parent.get("stream") not in known:
        yield f": parent {parent.get('stream')} is no stream"
        return
    above = _tables(document, *known[parent["stream"]])[0]
    columns = {column[0] for column in above["columns"]}
    wanted = [*parent["parameters"].values(), *parent.get("watch", ())]
    wanted += [origin.split(".")[1] for origin in origins.values() if origin.startswith("parent.")]
    for name in wanted:
        if name not in columns:
            yield f": {name} is no column of {parent['stream']}"
    for name in parent["parameters"]:
        if _anywhere(document, operation, name) is None:
            yield f": {name} is no parameter"
