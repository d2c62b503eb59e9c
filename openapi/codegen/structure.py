"""
The form of the source: which keys there are and what kind of value each has.

Checked before every other rule, which can then take the form for granted.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping
from typing import Any

from .places import Pointer
from .source import METHODS

Found = Iterator[tuple[Pointer, str]]
"""What is wrong, and where."""

_ROOT = {"openapi": str, "info": dict, "servers": list, "security": list, "tags": list, "paths": dict,
         "webhooks": dict, "components": dict}  # fmt: skip
_OPERATION = {
    "operationId": str, "tags": list, "summary": str, "description": str, "deprecated": bool, "parameters": list,
    "requestBody": dict, "responses": dict, "security": list, "servers": list,
    "x-tiktok-shop": dict, "x-tiktok-shop-event": dict, "x-fields-only-in": dict,
}  # fmt: skip
_PARAMETER = {"name": str, "in": str, "required": bool, "description": str, "schema": dict, "style": str,
              "explode": bool, "deprecated": bool, "example": object}  # fmt: skip
_BODY: Mapping[str, Any] = {"required": bool, "description": str, "content": dict}
_RESPONSE: Mapping[str, Any] = {"description": str, "content": dict, "$ref": str}
_MEDIA = {"schema": dict, "example": object, "examples": object}
_NUMBER = (int, float)
_SCHEMA = {
    "$ref": str, "type": (str, list), "format": str, "properties": dict, "required": list, "items": dict,
    "additionalProperties": (dict, bool), "enum": list, "const": object, "default": object, "description": str,
    "title": str, "minimum": _NUMBER, "maximum": _NUMBER, "minLength": int, "maxLength": int, "minItems": int,
    "maxItems": int, "pattern": str, "deprecated": bool, "anyOf": list, "example": object, "examples": object,
    "contentMediaType": str,
    "x-name": str, "x-unit": str, "x-regions": list, "x-required-if": object, "x-enum-regional": bool,
    "x-length-by-region": dict, "x-max-items-by-region": dict, "x-total-max-length": int, "x-item-max-length": int,
    "x-minimum": _NUMBER, "x-maximum": _NUMBER, "x-file-types": list, "x-max-size-mb": (int, float, dict),
    "x-personal": object, "x-fields-only-in": dict,
}  # fmt: skip
_TYPES = ("string", "integer", "number", "boolean", "object", "array", "null")
_FORMATS = (
    "unix-seconds", "unix-millis", "date", "date-time", "date-yyyymmdd", "date-yyyy_mm_dd", "decimal-string",
    "iso4217", "iso3166-alpha2", "bcp47", "binary", "uri",
)  # fmt: skip
_UNITS = (
    "basis-points", "percent", "pixel", "day", "hour", "minute", "second", "millisecond", "centimeter", "gram", "count",
)  # fmt: skip
_WORDS: dict[type, str] = {str: "text", bool: "true or false", dict: "a mapping", list: "a list", int: "a whole number",
                           float: "a number"}  # fmt: skip
_PATH = re.compile(r"/[A-Za-z0-9_.{}/-]*")
_NAME = re.compile(r"[A-Za-z_$][\w$.:-]*|\d\w*")
_COMPONENT = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_IDENTIFIER = re.compile(r"[a-z][a-z0-9_]*")


def check(document: dict[str, Any]) -> Found:
    """Yield what is wrong with the form of *document*, the source as :func:`source.load` reads it."""
    yield from _keys((), document, _ROOT, "the document")
    for key in ("openapi", "info", "paths"):
        if key not in document:
            yield (), f"no {key}"
    for key in ("title", "version"):
        if not isinstance(found := (document.get("info") or {}).get(key), str):
            yield ("info", key), f"{key} must be text (in quotes), not {found!r:.60}"
    for section in ("paths", "webhooks"):
        for name, item in _items(document.get(section)):
            yield from _path((section, name), name, item, is_path=section == "paths")
    for kind, found in _items(document.get("components")):
        for name, value in _items(found):
            at = ("components", kind, name)
            if not _COMPONENT.fullmatch(name):
                yield at, f"{name} is not a name for a component"
            elif kind == "schemas":
                yield from _schema(at, value)
            elif kind == "parameters":
                yield from _parameter(at, value)


def _path(at: Pointer, name: str, item: Any, *, is_path: bool) -> Found:
    if is_path and not _PATH.fullmatch(name):
        yield at, f"{name} is not a path"
    if not is_path and not _IDENTIFIER.fullmatch(name):
        yield at, f"{name} is not a name for a webhook"
    yield from _keys(at, item, dict.fromkeys(METHODS, dict), "a path")
    for method, operation in _items(item):
        if method in METHODS and isinstance(operation, dict):
            yield from _operation((*at, method), operation)


def _operation(at: Pointer, operation: dict[str, Any]) -> Found:
    yield from _keys(at, operation, _OPERATION, "an operation")
    for key in ("operationId", "responses"):
        if key not in operation:
            yield at, f"no {key}"
    identity = operation.get("operationId", "")
    if isinstance(identity, str) and identity and not re.fullmatch(r"[A-Za-z]\w*", identity):
        yield (*at, "operationId"), f"{identity} is not an operationId: letters, digits and _"
    for index, parameter in enumerate(_listed(operation.get("parameters"))):
        if not (isinstance(parameter, dict) and "$ref" in parameter):
            yield from _parameter((*at, "parameters", index), parameter)
    for place, value, known in (
        (("requestBody",), operation.get("requestBody"), _BODY),
        *((("responses", code), answer, _RESPONSE) for code, answer in _items(operation.get("responses"))),
    ):
        if value is None:
            continue
        yield from _keys((*at, *place), value, known, "a body" if place[0] == "requestBody" else "an answer")
        for media, entry in _items(value.get("content") if isinstance(value, dict) else None):
            inside = (*at, *place, "content", media)
            yield from _keys(inside, entry, _MEDIA, "a media type")
            if isinstance(entry, dict) and "schema" not in entry:
                yield inside, "no schema"
            elif isinstance(entry, dict):
                yield from _schema((*inside, "schema"), entry["schema"])
    yield from _facts(at, operation)


def _facts(at: Pointer, operation: dict[str, Any]) -> Found:
    facts = operation.get("x-tiktok-shop", {})
    inside = (*at, "x-tiktok-shop")
    if isinstance(facts, dict):
        for key in ("version", "sunset", "may_end"):
            if key in facts and not isinstance(facts[key], str):
                yield (*inside, key), f"{key}: {facts[key]} must be text: put it in quotes"
        for key in ("sunset", "may_end"):
            if isinstance(facts.get(key), str) and not re.fullmatch(r"20\d\d-[01]\d-[0-3]\d", facts[key]):
                yield (*inside, key), f"{key}: {facts[key]} is not a day, such as '2026-08-15'"
        for key in ("aliases", "scopes", "evidence"):
            for word in _listed(facts.get(key)):
                if not re.fullmatch(r"[A-Za-z0-9_.~-]+", str(word)):
                    yield (*inside, key), f"{key}: {word!r} is not a single word"
            if key in facts and not isinstance(facts[key], list):
                yield (*inside, key), f"{key} must be a list"
    said = operation.get("x-tiktok-shop-event", {})
    name = said.get("event_type") if isinstance(said, dict) else None
    if name is not None and not re.fullmatch(r"[A-Z][A-Z0-9_]*", str(name)):
        yield (
            (*at, "x-tiktok-shop-event", "event_type"),
            f"event_type {name!r} is not a name such as ORDER_STATUS_CHANGE",
        )


def _parameter(at: Pointer, value: Any) -> Found:
    yield from _keys(at, value, _PARAMETER, "a parameter")
    if not isinstance(value, dict):
        return
    for key in ("name", "in", "schema"):
        if key not in value:
            yield at, f"parameter {value.get('name', '')}: no {key}".replace("parameter :", "a parameter:")
    name = value.get("name")
    if isinstance(name, str) and not _NAME.fullmatch(name):
        yield (*at, "name"), f"{name!r} is not a name for a parameter"
    if "schema" in value:
        yield from _schema((*at, "schema"), value["schema"])


def _schema(at: Pointer, schema: Any) -> Found:
    yield from _keys(at, schema, _SCHEMA, "JSON Schema")
    if not isinstance(schema, dict):
        return
    yield from _words(at, schema)
    for wire, prop in _items(schema.get("properties")):
        if not _NAME.fullmatch(wire):
            yield (*at, "properties", wire), f"{wire!r} is not a name for a field"
        yield from _schema((*at, "properties", wire), prop)
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            yield from _schema((*at, key), schema[key])
    for index, choice in enumerate(_listed(schema.get("anyOf"))):
        yield from _schema((*at, "anyOf", index), choice)


def _words(at: Pointer, schema: dict[str, Any]) -> Found:
    """Yield words that mean nothing where they stand: types, formats, units, Python names, required fields."""
    kinds = schema.get("type", [])
    for kind in [kinds] if isinstance(kinds, str) else _listed(kinds):
        if kind not in _TYPES:
            yield (*at, "type"), f"type {kind}: one of {', '.join(_TYPES)}"
    for key, known in (("format", _FORMATS), ("x-unit", _UNITS)):
        if isinstance(schema.get(key), str) and schema[key] not in known:
            yield (*at, key), f"{key} {schema[key]} is not known{_meant(schema[key], known)}"
    if "x-name" in schema and not _IDENTIFIER.fullmatch(str(schema["x-name"])):
        yield (*at, "x-name"), f"x-name {schema['x-name']!r} is not a Python name"
    for wire in _listed(schema.get("required")):
        if not isinstance(wire, str):
            yield (*at, "required"), f"required: {wire!r} must be the name of a property"


def _keys(at: Pointer, value: Any, known: Mapping[str, Any], what: str) -> Found:
    """Yield keys of *value* that *known* does not have, and values of another kind than it says."""
    if not isinstance(value, dict):
        yield at, f"{what} must be a mapping, not {value!r:.60}"
        return
    for key, inner in value.items():
        if key not in known:
            yield (*at, key), f"{key} is not a key of {what}{_meant(key, known)}"
            continue
        kinds = known[key] if isinstance(known[key], tuple) else (known[key],)
        if object in kinds:
            continue
        if not isinstance(inner, kinds) or (isinstance(inner, bool) and bool not in kinds):
            words = " or ".join(dict.fromkeys(_WORDS[kind] for kind in kinds))
            yield (*at, key), f"{key} must be {words}, not {inner!r:.60}"


def _meant(word: str, known: Any) -> str:
    found = difflib.get_close_matches(word, list(known), 1)
    return f"; did you mean {found[0]}?" if found else ""


def _items(value: Any) -> list[tuple[str, Any]]:
    return list(value.items()) if isinstance(value, dict) else []


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
