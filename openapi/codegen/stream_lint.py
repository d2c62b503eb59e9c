"""What can be wrong with what is said of a stream."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from . import source
from .stream_facts import all_said, input_anywhere, input_schema, items_of, path_of, row_schema, schema_at
from .streams import CONTEXT, LONGEST, cursor_of, tables_of

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


def lint(document: dict[str, Any]) -> list[str]:
    """Return what is wrong with the streams of *document*, one line each."""
    found: list[str] = []
    names: dict[str, str] = {}
    known = {said.get("name"): (operation, said) for operation, said in all_said(document)}
    for operation, said in all_said(document):
        place = f"{operation['operationId']}: stream {said.get('name')}"
        found += [f"{place}{line}" for line in _wrong(document, operation, said, known)]
        for name in [said.get("name"), *(child.get("table") for child in said.get("children", {}).values())]:
            if names.setdefault(str(name), place) != place:
                found.append(f"{place}: table {name} is also that of {names[str(name)]}")
    return found


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
        yield ": the operation is not a read"
    data = source.answer_schema(operation) or {}
    items = items_of(operation, said)
    if items and not row_schema(document, data, path_of(items)).get("properties"):
        yield f": items {items} is not a list of objects in the answer"
        return
    yield from _wrong_parameters(document, operation, said)
    yield from _wrong_parent(document, operation, said, known)
    item = row_schema(document, data, path_of(items))
    for path, child in said.get("children", {}).items():
        if child.keys() - _CHILD or "table" not in child:
            yield f".{path}: a child has table, row, key, description"
        elif not row_schema(document, item, path_of(path)).get("properties"):
            yield f".{path}: no list of objects"
    yield from _wrong_tables(document, operation, said)


def _wrong_tables(document: dict[str, Any], operation: dict[str, Any], said: dict[str, Any]) -> Iterator[str]:
    data = source.answer_schema(operation) or {}
    for table in tables_of(document, operation, said):
        names = [column.name for column in table["columns"]]
        if twice := {name for name in names if names.count(name) > 1} | (_OWN_COLUMNS & set(names)):
            yield f": table {table['name']} would have {', '.join(sorted(twice))} twice"
        if long := [name for name in [table["name"], *names] if len(name) > LONGEST]:
            yield f": {', '.join(long)}: PostgreSQL cuts names of more than {LONGEST} bytes"
        if missing := set(table["key"]) - {*names, "position"}:
            yield f": key {', '.join(sorted(missing))} is not a column of {table['name']}"
    yield from _unpromised_keys(document, operation, said)
    columns = {column.name for column in tables_of(document, operation, said)[0]["columns"]}
    cursor = said.get("cursor", {})
    for name in [*said.get("replace_by", ()), *filter(None, (said.get("own"), cursor.get("field")))]:
        if name not in columns:
            yield f": {name} is not a column"
    if loose := set(said.get("replace_by", ())) - set(said["key"]):
        yield f": replace_by {', '.join(sorted(loose))} is not in the key"
    for path in [*said.get("head", ()), *([said["latest"]] if "latest" in said else [])]:
        if schema_at(document, data, path_of(path)) is None:
            yield f": {path} is not in the answer"


def _unpromised_keys(
    document: dict[str, Any], operation: dict[str, Any], said: dict[str, Any]
) -> Iterator[str]:
    """What tells rows apart is always there: so it is `required`, and typed without None (docs/decisions/0016)."""
    data = source.answer_schema(operation) or {}
    places: dict[Any, tuple[str, ...]] = {None: path_of(items_of(operation, said))}
    for table in tables_of(document, operation, said):
        place = places[table["name"]] = (*places[table.get("parent")], *table.get("path", ()))
        for column in table["columns"]:
            if column.name not in table["key"] or column.origin != "item":
                continue
            owner = row_schema(document, data, (*place, *column.path[:-1]))
            if column.path[-1] not in owner.get("required", ()):
                yield f": key {column.name} of {table['name']} is not required in the answer"


def _wrong_parameters(
    document: dict[str, Any], operation: dict[str, Any], said: dict[str, Any]
) -> Iterator[str]:
    cursor = said.get("cursor", {})
    if cursor.keys() - _CURSOR or (cursor and {"start", "end", "in"} - cursor.keys()):
        yield f": a cursor has {', '.join(sorted(_CURSOR))}"
        return
    for name in [*(cursor[key] for key in ("start", "end") if cursor), *cursor.get("created", ())]:
        if input_schema(document, operation, cursor["in"], name) is None:
            yield f": cursor parameter {name} is not in the {cursor['in']}"
    if cursor and cursor_of(document, operation, said) and not said.get("window"):
        yield ": a cursor needs a window"
    sent = {
        **said.get("fixed", {}),
        **{name: value for each in said.get("variants", ()) for name, value in each.items()},
    }
    for name, value in sent.items():
        schema = input_anywhere(document, operation, name)
        if schema is None:
            yield f": {name} is not a parameter"
            continue
        allowed = source.resolve(document, schema.get("items", schema)).get("enum")
        for each in value if isinstance(value, list) else [value]:
            if allowed and each not in allowed:
                yield f": {name} does not take {each}"
    size = operation["x-tiktok-shop"].get("paging", {}).get("size")
    if said.get("page_size") and not size:
        yield ": page_size, but the operation has none"
    elif said.get("page_size"):
        schema = input_anywhere(document, operation, size) or {}
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
        if origin.split(".")[0] not in CONTEXT:
            yield f": context {name} comes from {origin}"
    if not parent:
        return
    if parent.keys() - _PARENT or parent.get("stream") not in known:
        yield f": parent {parent.get('stream')} is not a stream"
        return
    above = tables_of(document, *known[parent["stream"]])[0]
    columns = {column.name for column in above["columns"]}
    wanted = [*parent["parameters"].values(), *parent.get("watch", ())]
    wanted += [origin.split(".")[1] for origin in origins.values() if origin.startswith("parent.")]
    for name in wanted:
        if name not in columns:
            yield f": {name} is not a column of {parent['stream']}"
    for name in parent["parameters"]:
        if input_anywhere(document, operation, name) is None:
            yield f": {name} is not a parameter"
