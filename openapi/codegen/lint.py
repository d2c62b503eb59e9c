"""Rules of our own for the spec's source, beyond what OpenAPI asks for."""

from __future__ import annotations

import builtins
from collections.abc import Iterator
from typing import Any

from . import source, stream_lint
from .config import Spec
from .python import identifier, snake

_FACTS = {
    "version",
    "status",
    "effect",
    "shop_cipher",
    "aliases",
    "replaced_by",
    "paging",
    "batch",
    "outcome_read",
    "stream",
    "evidence",
    "scopes",
    "sunset",
    "may_end",
}
_NEEDED = {"version", "status", "effect", "shop_cipher", "evidence"}
_STATUS = {"current", "superseded", "unlisted", "document"}
_EFFECTS = {"read", "idempotent_write", "unsafe_write"}
_PAGING = {"token", "in", "next", "items", "size", "style", "page", "total", "cursor"}
_BATCH = {
    "parameter", "in", "limit", "split", "results", "errors", "entry_id", "result_id", "error_id", "result_code",
}  # fmt: skip
_PYTHON_TYPES: dict[str, Any] = {"string": str, "integer": int, "number": (int, float), "boolean": bool}

_EARLIEST = {"unix-seconds": 946_684_800, "unix-millis": 946_684_800_000}
"""The year 2000; what counts in another unit falls below, or far above."""

RESERVED_FIELDS = frozenset({"extra", "to_dict", "from_dict", "adopt", "nest", "self"})
"""Names of the models' own; a field of such a name needs an ``x-name``."""

RESERVED_CLASSES = frozenset(
    """
    Any Areas Batch Caller ClassVar File FileInput Input Literal Mapping Model Operation Paged Paging Renamed Response
    Self Sequence Event Envelope
    """.split()  # noqa: SIM905 - words read better than quotes
) | {name for name in dir(builtins) if name[0].isupper()}
"""Class names that the generated package needs for itself, or that would hide a builtin."""


def lint(spec: Spec, document: dict[str, Any]) -> list[str]:
    """Return what is wrong with *document*, the source of *spec*: one line each, beginning with the place."""
    return [
        *_unique(document),
        *(line for found in source.operations(document) for line in _operation(spec, document, *found)),
        *stream_lint.lint(document),
        *_events(document),
        *_components(document),
    ]


def refuse_reserved_names(document: dict[str, Any], place: str) -> None:
    """
    Look at the names of the classes of a bundled *document*.

    Raises:
        SpecError: If one is the generated package's own, or a builtin's; the text begins with *place*.
    """
    if clash := RESERVED_CLASSES & document["components"]["schemas"].keys():
        raise source.SpecError(
            f"{place}: {', '.join(sorted(clash))}: the generated package has something of this name"
        )


def _unique(document: dict[str, Any]) -> Iterator[str]:
    seen: dict[str, str] = {}
    tags = {tag["name"] for tag in document.get("tags", ())}
    for path, method, operation in source.operations(document):
        place = f"{method.upper()} {path}"
        identity = operation.get("operationId")
        if not identity:
            yield f"{place}: no operationId"
            continue
        names = {identity, snake(identity), *operation.get("x-tiktok-shop", {}).get("aliases", ())}
        for name in sorted(names):
            if name in seen:
                yield f"{place}: {name} is also a name of {seen[name]}"
            seen[name] = place
        if not snake(identity).isidentifier():
            yield f"{place}: {identity} cannot become a Python name"
        if not tags.issuperset(operation.get("tags", ())):
            yield f"{place}: {operation['tags']} is not among the document's tags"


def _operation(
    spec: Spec, document: dict[str, Any], path: str, method: str, operation: dict[str, Any]
) -> Iterator[str]:
    place = operation.get("operationId", f"{method.upper()} {path}")
    facts = operation.get("x-tiktok-shop")
    if len(operation.get("tags", ())) != 1:
        yield f"{place}: needs exactly one tag"
    if not operation.get("summary"):
        yield f"{place}: no summary"
    if "200" not in operation.get("responses", {}):
        yield f"{place}: no 200 response"
        return
    if not isinstance(facts, dict):
        yield f"{place}: no x-tiktok-shop"
        return
    yield from _facts(spec, document, place, path, operation)
    yield from _parameters(document, place, path, operation)
    yield from _paging(document, place, operation, facts)
    yield from _batch(document, place, operation, facts)
    if body := source.body_schema(operation):
        yield from _schema(document, f"{place}:body", body[1])
        if source.resolve(document, body[1]).get("type") != "object":
            yield f"{place}: the body is not an object"
        inner = source.resolve(document, body[1])
        for wire in inner.get("required", ()):
            if "default" in inner.get("properties", {}).get(wire, {}):
                yield f"{place}:body.{wire}: required, so its default means nothing: leave one of the two out"
    for media in operation["responses"]["200"].get("content", {}):
        if media != "application/json":
            yield f"{place}: answers {media}"
    if (answer := source.answer_schema(operation)) is not None:
        yield from _schema(document, f"{place}:response", answer)


def _facts(
    spec: Spec, document: dict[str, Any], place: str, path: str, operation: dict[str, Any]
) -> Iterator[str]:
    facts = operation["x-tiktok-shop"]
    if missing := _NEEDED - facts.keys():
        yield f"{place}: x-tiktok-shop has no {', '.join(sorted(missing))}"
    if unknown := facts.keys() - _FACTS:
        yield f"{place}: x-tiktok-shop.{', '.join(sorted(unknown))} is not known"
    if facts.get("status") not in _STATUS or facts.get("effect") not in _EFFECTS:
        yield f"{place}: unknown status or effect"
    if spec.envelope and str(facts.get("version")).isdigit() and f"/{facts['version']}/" not in path:
        yield f"{place}: version {facts['version']} is not in the path"
    if facts.get("replaced_by") and not operation.get("deprecated"):
        yield f"{place}: replaced, and so deprecated: true belongs there"
    known = {operation["operationId"]: operation for _, _, operation in source.operations(document)}
    for key in ("replaced_by", "outcome_read"):
        if facts.get(key) and facts[key] not in known:
            yield f"{place}: {key} {facts[key]} is not an operation"
    if (
        facts.get("outcome_read") in known
        and known[facts["outcome_read"]]["x-tiktok-shop"]["effect"] != "read"
    ):
        yield f"{place}: outcome_read {facts['outcome_read']} is not a read"


def _parameters(document: dict[str, Any], place: str, path: str, operation: dict[str, Any]) -> Iterator[str]:
    found = [source.resolve(document, parameter) for parameter in operation.get("parameters", ())]
    pairs = [(p.get("in"), p.get("name")) for p in found]
    if len(pairs) != len(set(pairs)):
        yield f"{place}: a parameter is there twice"
    in_path = {str(name) for where, name in pairs if where == "path"}
    named = {part[1:-1] for part in path.split("/") if part.startswith("{")}
    if in_path != named:
        yield f"{place}: path parameters {sorted(in_path)} are not those of the path"
    for parameter in found:
        if parameter.get("in") not in {"path", "query"}:
            yield f"{place}: parameter {parameter.get('name')} is in {parameter.get('in')}"
        if parameter["schema"].get("type") == "object":
            yield f"{place}: parameter {parameter['name']} is an object"
        if parameter["schema"].get("type") == "array" and parameter.get("explode", True):
            yield f"{place}: parameter {parameter['name']} is a list and needs style: form, explode: false"
        yield from _schema(document, f"{place}:{parameter['name']}", parameter["schema"])
        if parameter.get("required") and parameter["in"] == "query" and "default" in parameter["schema"]:
            yield f"{place}:{parameter['name']}: required, so its default means nothing: leave one of the two out"


def _inputs(document: dict[str, Any], operation: dict[str, Any], where: str) -> dict[str, Any]:
    if where == "body":
        body = source.body_schema(operation)
        found: dict[str, Any] = source.resolve(document, body[1]).get("properties", {}) if body else {}
        return found
    parameters = (source.resolve(document, parameter) for parameter in operation.get("parameters", ()))
    return {p["name"]: p["schema"] for p in parameters if p["in"] == where}


def _paging(
    document: dict[str, Any], place: str, operation: dict[str, Any], facts: dict[str, Any]
) -> Iterator[str]:
    paging = facts.get("paging")
    if not paging:
        return
    if unknown := paging.keys() - _PAGING:
        yield f"{place}: paging.{', '.join(sorted(unknown))} is not known"
    inputs = {"properties": _inputs(document, operation, paging["in"])}
    for name in (paging.get("token", paging.get("page")), paging.get("size"), paging.get("cursor")):
        if name and source.member(document, inputs, name) is None:
            yield f"{place}: paging parameter {name} is not in the {paging['in']}"
    answer = source.answer_schema(operation) or {}
    items = source.member(document, answer, paging["items"])
    if items is None or items.get("type") != "array":
        yield f"{place}: paging.items {paging['items']} is not a list of the answer"
    for key in ("next", "total"):
        if paging.get(key) and source.member(document, answer, paging[key]) is None:
            yield f"{place}: paging.{key} {paging[key]} is not in the answer"


def _batch(
    document: dict[str, Any], place: str, operation: dict[str, Any], facts: dict[str, Any]
) -> Iterator[str]:
    batch = facts.get("batch")
    if not batch:
        return
    if unknown := batch.keys() - _BATCH:
        yield f"{place}: batch.{', '.join(sorted(unknown))} is not known"
    listed = source.member(
        document, {"properties": _inputs(document, operation, batch["in"])}, batch["parameter"]
    )
    if listed is None or listed.get("type") != "array":
        yield f"{place}: batch parameter {batch['parameter']} is not a list in the {batch['in']}"
    answer = source.answer_schema(operation) or {}
    for key in ("results", "errors"):
        if batch.get(key) and source.member(document, answer, batch[key]) is None:
            yield f"{place}: batch.{key} {batch[key]} is not in the answer"
    places = {
        "entry_id": listed,
        "result_id": source.member(document, answer, batch["results"]) if batch.get("results") else None,
        "error_id": source.member(document, answer, batch["errors"]) if batch.get("errors") else None,
    }
    places["result_code"] = places["result_id"]
    for key, holder in places.items():
        item = source.resolve(document, (holder or {}).get("items", {}))
        paths = [batch[key]] if isinstance(batch.get(key), str) else batch.get(key, ())
        for path in paths:
            if source.member(document, item, path) is None:
                yield f"{place}: batch.{key} {path} is not there"
        if not paths and key in {"entry_id", "result_id"} and "properties" in item:
            yield f"{place}: batch.{key} must say where the id of an object stands"


def _events(document: dict[str, Any]) -> Iterator[str]:
    numbers: dict[int, str] = {}
    for name, operation in source.events(document):
        said = operation.get("x-tiktok-shop-event", {})
        if not isinstance(said.get("type"), int):
            yield f"{name}: no type number"
        elif (other := numbers.setdefault(said["type"], name)) != name:
            yield f"{name}: type {said['type']} is also that of {other}"
        if not operation.get("summary"):
            yield f"{name}: no summary"


def _components(document: dict[str, Any]) -> Iterator[str]:
    for name, schema in document.get("components", {}).get("schemas", {}).items():
        if name in RESERVED_CLASSES:
            yield f"#{name}: the generated package has something of this name"
        yield from _schema(document, f"#{name}", schema)


def _schema(document: dict[str, Any], place: str, schema: dict[str, Any]) -> Iterator[str]:
    if "$ref" in schema:
        kind, name = source.ref_of(schema)
        if name not in document["components"].get(kind, {}):
            yield f"{place}: there is no {schema['$ref']}"
        return
    yield from _values(place, schema)
    if schema.get("type") == "array" and "items" not in schema:
        yield f"{place}: an array needs items: what it is a list of"
    names: dict[str, str] = {}
    for wire, prop in schema.get("properties", {}).items():
        named = identifier(prop, wire)
        if named in RESERVED_FIELDS or not named.isidentifier() or named.startswith("_"):
            yield f"{place}.{wire}: {named} cannot be a field; give it an x-name"
        if (other := names.setdefault(named, wire)) != wire:
            yield f"{place}.{wire}: {other} has the same Python name"
        yield from _schema(document, f"{place}.{wire}", prop)
    if missing := set(schema.get("required", ())) - schema.get("properties", {}).keys():
        yield f"{place}: required {', '.join(sorted(missing))} is not among the properties"
    inner = [schema.get("items"), schema.get("additionalProperties"), *schema.get("anyOf", ())]
    for choice in inner:
        if isinstance(choice, dict):
            yield from _schema(document, f"{place}[]", choice)


def _values(place: str, schema: dict[str, Any]) -> Iterator[str]:
    kind = schema.get("type")
    expected = _PYTHON_TYPES.get(kind) if isinstance(kind, str) else None
    values = schema.get("enum", ())
    if expected and any(not isinstance(value, expected) for value in values):
        yield f"{place}: enum values {[v for v in values if not isinstance(v, expected)]} are not of type {kind}"
    if "default" in schema:
        yield from _default(place, schema, expected)
    for low, high in (("minimum", "maximum"), ("minLength", "maxLength"), ("minItems", "maxItems")):
        if low in schema and high in schema and schema[low] > schema[high]:
            yield f"{place}: {low} {schema[low]} is above {high} {schema[high]}"
    if len(values) != len({str(value) for value in values}):
        yield f"{place}: an enum value is there twice"


def _default(place: str, schema: dict[str, Any], expected: Any) -> Iterator[str]:
    value = schema["default"]
    if expected and (not isinstance(value, expected) or (isinstance(value, bool) and expected is not bool)):
        yield f"{place}: the default {value!r} is not of type {schema['type']}"
        return
    if schema.get("enum") and value not in schema["enum"]:
        yield f"{place}: the default {value} is not among the enum values"
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if number and value < schema.get("minimum", value):
        yield f"{place}: the default {value} is below the minimum of {schema['minimum']}"
    if number and value > schema.get("maximum", value):
        yield f"{place}: the default {value} is above the maximum of {schema['maximum']}"
    earliest = _EARLIEST.get(schema.get("format", ""))
    if number and value and earliest and not earliest <= value < earliest * 5:  # 0 asks for everything
        yield f"{place}: the default {value} is not a moment in {schema['format']}"
