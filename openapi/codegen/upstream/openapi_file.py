"""Read an OpenAPI 3.0 or 3.1 file of anybody's."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from .. import source
from ..places import shown
from .described import SYSTEM, Described, named

_KEPT = (
    "type", "format", "enum", "default", "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems",
    "pattern", "deprecated", "x-unit", "x-regions", "x-name", "x-minimum", "x-maximum", "x-required-if", "x-enum-regional",
    "x-length-by-region", "x-max-items-by-region", "x-total-max-length", "x-item-max-length", "x-file-types",
    "x-max-size-mb", "x-personal",
)  # fmt: skip
_SIZES = {"int32", "int64", "float", "double", "byte", "password"}
"""Formats that say nothing that matters on the wire."""


def read(path: Path) -> Iterator[Described]:
    """
    Yield the operations of the document at *path*.

    Raises:
        SpecError: If it is not an OpenAPI 3 document.
    """
    try:
        content = path.read_text(encoding="utf-8")
        document = json.loads(content) if content[:1] == "{" else yaml.load(content, yaml.CSafeLoader)
    except (OSError, ValueError, yaml.YAMLError) as error:
        raise source.SpecError(f"{shown(path)}: cannot be read: {str(error).splitlines()[0]}") from error
    if not isinstance(document, dict) or not str(document.get("openapi", "3")).startswith("3"):
        raise source.SpecError(f"{shown(path)}: no OpenAPI 3 document")
    yield from operations(document)


def operations(document: dict[str, Any], *, words: bool = False) -> Iterator[Described]:
    """Yield the operations of *document*, with summaries and descriptions only where *words* are asked for."""
    for where, item in (document.get("paths") or {}).items():
        for method in source.METHODS:
            if isinstance(item, dict) and isinstance(item.get(method), dict):
                yield _operation(document, where, method, item, words=words)


def _operation(
    document: dict[str, Any], path: str, method: str, item: dict[str, Any], *, words: bool
) -> Described:
    operation = item[method]
    found = Described(method, path, named(str(operation.get("operationId", ""))))
    found.deprecated = bool(operation.get("deprecated"))
    if words:
        found.summary, found.description = (
            str(operation.get("summary", "")),
            str(operation.get("description", "")),
        )
        found.tag = str((operation.get("tags") or [""])[0])
    found.facts = dict(operation.get("x-tiktok-shop", {}))
    for said in (*item.get("parameters", ()), *operation.get("parameters", ())):
        parameter = _resolved(document, said)
        name, where = str(parameter.get("name", "")), str(parameter.get("in", ""))
        found.shop_cipher |= name == "shop_cipher"
        if name.lower() not in SYSTEM and where in {"path", "query"}:
            schema = whole(document, parameter.get("schema", {}), words=words)
            if words and parameter.get("description"):
                schema["description"] = str(parameter["description"])
            found.parameters[where, name] = {"schema": schema, "required": bool(parameter.get("required"))}
    body = _resolved(document, operation.get("requestBody") or {})
    for media, entry in (body.get("content") or {}).items():
        found.media, found.body = media, whole(document, entry.get("schema", {}), words=words)
        found.body_required = bool(body.get("required"))
        break
    answers = operation.get("responses") or {}
    answer = _resolved(document, answers.get("200") or answers.get(200) or answers.get("default") or {})
    told = (answer.get("content") or {}).get("application/json", {}).get("schema", {})
    schema = whole(document, told, words=words)
    found.answer = _data(schema)
    return found


def _data(schema: dict[str, Any]) -> dict[str, Any] | None:
    """Return the ``data`` member of an enveloped answer; ``None`` where nothing is said of it."""
    fields = schema.get("properties", {})
    found = fields.get("data") if "code" in fields or "message" in fields else schema
    return found or None


def whole(
    document: dict[str, Any], schema: Any, seen: tuple[str, ...] = (), *, words: bool = False
) -> dict[str, Any]:
    """Return *schema* with all that it refers to in place, in the words of 3.1; descriptions only with *words*."""
    if not isinstance(schema, dict):
        return {}
    if "$ref" in schema:
        if schema["$ref"] in seen:
            return {"type": "object"}
        beside = _kept({key: value for key, value in schema.items() if key != "$ref"}, words=words)
        return {
            **whole(document, _resolved(document, schema), (*seen, schema["$ref"]), words=words),
            **beside,
        }
    for key in ("allOf", "anyOf", "oneOf"):
        parts = [part for part in schema.get(key, ()) if part.get("type") != "null"]
        if parts and key == "allOf":
            return _united(
                [whole(document, part, seen, words=words) for part in parts], _kept(schema, words=words)
            )
        if parts:
            return {**whole(document, parts[0], seen, words=words), **_kept(schema, words=words)}
    found = _kept(schema, words=words)
    if isinstance(schema.get("properties"), dict):
        found["properties"] = {
            wire: whole(document, prop, seen, words=words) for wire, prop in schema["properties"].items()
        }
        found.setdefault("type", "object")
        if required := [wire for wire in schema.get("required", ()) if wire in found["properties"]]:
            found["required"] = required
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            found[key] = whole(document, schema[key], seen, words=words)
            found.setdefault("type", "array" if key == "items" else "object")
    return found


def _kept(schema: dict[str, Any], *, words: bool) -> dict[str, Any]:
    kept = (*_KEPT, "description", "title") if words else _KEPT
    found = {key: schema[key] for key in kept if key in schema}
    if isinstance(found.get("type"), list):
        kinds = [kind for kind in found["type"] if kind != "null"]
        found["type"] = kinds[0] if len(kinds) == 1 else kinds
    if found.get("format") in _SIZES:
        del found["format"]
    return found


def _united(parts: list[dict[str, Any]], beside: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for part in parts:
        properties = {**found.get("properties", {}), **part.get("properties", {})}
        required = [*found.get("required", ()), *part.get("required", ())]
        found = {**found, **part, **({"properties": properties} if properties else {})}
        if required:
            found["required"] = list(dict.fromkeys(required))
    return {**found, **beside}


def _resolved(document: dict[str, Any], value: dict[str, Any]) -> dict[str, Any]:
    for _ in range(20):
        if "$ref" not in value:
            return value
        found: Any = document
        for part in str(value["$ref"]).removeprefix("#/").split("/"):
            found = found.get(part.replace("~1", "/"), {}) if isinstance(found, dict) else {}
        value = found if isinstance(found, dict) else {}
    return {}
