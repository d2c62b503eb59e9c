"""What operations there are, what each takes and what it answers: read from the bundled spec, for people and for agents."""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple

import orjson

from tiktok_shop.errors import ConfigurationError
from tiktok_shop_openapi import spec_path
from tiktok_shop_openapi.registry import ALIASES, OPERATIONS
from tiktok_shop_runtime.operations import Operation

__all__ = ["Field", "answer_schema", "described", "facts", "fields", "resolve", "search"]

_LIMITS = {
    "minimum": "from {}",
    "maximum": "to {}",
    "minLength": "{} characters or more",
    "maxLength": "{} characters at most",
    "minItems": "{} or more",
    "maxItems": "{} at most",
    "default": "default {}",
    "format": "{}",
    "x-unit": "in {}",
}


class Field(NamedTuple):
    """A parameter, or a field of the body."""

    name: str
    place: str
    """``path``, ``query`` or ``body``."""

    required: bool
    kind: str
    """The JSON type; for a list the type of its entries with an s."""

    about: str
    """What it is, its limits and its values."""


def search(words: str = "", *, area: str | None = None, older: bool = False) -> list[Operation]:
    """
    Return the operations in whose id, path, summary or aliases all *words* occur.

    Args:
        words: Separated by spaces; upper and lower case are the same. Empty finds all.

        area: Only of this area, such as ``finance``.

        older: Versions that have a successor, too.

    Raises:
        ConfigurationError: If there is no such area.
    """
    areas = sorted({operation.area for operation in OPERATIONS.values()})
    if area is not None and area not in areas:
        raise ConfigurationError(f"there is no area {area!r}: there are {', '.join(areas)}")
    wanted = words.lower().split()
    return [
        one
        for one in OPERATIONS.values()
        if (area is None or one.area == area)
        and (older or one.status in {"current", "document"})
        and all(word in _text(one) for word in wanted)
    ]


def described(operation: Operation) -> dict[str, Any]:
    """Return what the spec says of an operation; its ``$ref`` are looked up with :func:`resolve`."""
    found: dict[str, Any] = _spec()["paths"][operation.path][operation.http_method.lower()]
    return found


def answer_schema(operation: Operation) -> dict[str, Any]:
    """Return the schema of the answer's ``data``; empty where the spec says nothing."""
    answer = described(operation)["responses"]["200"]["content"].get("application/json", {})
    data = resolve(answer.get("schema", {})).get("properties", {}).get("data", {})
    choices = [one for one in data.get("anyOf", [data]) if one.get("type") != "null"]
    return resolve(choices[0]) if choices else {}


def resolve(value: dict[str, Any]) -> dict[str, Any]:
    """Return a part of the spec with its ``$ref`` followed; what stands beside the reference wins."""
    while "$ref" in value:
        found = _spec()
        for part in value["$ref"].removeprefix("#/").split("/"):
            found = found[part]
        value = {**found, **{key: part for key, part in value.items() if key != "$ref"}}
    return value


def fields(operation: Operation) -> list[Field]:
    """Return what an operation takes, in the order of the spec: path and query first, then the body."""
    entry = described(operation)
    known = {*operation.path_params, *operation.query_params}
    parameters = [resolve(one) for one in entry.get("parameters", [])]
    found = [
        _field(one["name"], one["in"], one.get("required") is True, one, one["schema"])
        for one in parameters
        if one["name"] in known
    ]
    for media in entry.get("requestBody", {}).get("content", {}).values():
        schema = resolve(media["schema"])
        required = schema.get("required", [])
        for name, part in schema.get("properties", {}).items():
            found.append(_field(name, "body", name in required, part, part))
    return found


def facts(operation: Operation) -> list[str]:
    """Return what a caller should know of an operation, a short sentence each."""
    found = [
        {"read": "changes nothing", "idempotent_write": "a write that may be repeated"}.get(
            operation.effect, "a write that is not repeated when its outcome is unknown"
        )
    ]
    if operation.paging:
        found.append(
            f"paged by {operation.paging.token}; items in {operation.paging.items} (call --all follows)"
        )
    if operation.batch:
        what = "more are split over several calls" if operation.batch.split else "more are refused"
        found.append(f"at most {operation.batch.limit} {operation.batch.parameter} a call, {what}")
    if not operation.shop_cipher:
        found.append("takes no shop_cipher")
    if operation.status == "document":
        found.append("not in the live API, which refuses the call")
    if operation.deprecated:
        found.append(f"deprecated{f': use {operation.replaced_by}' if operation.replaced_by else ''}")
    if operation.sunset:
        found.append(f"refused from {operation.sunset} on")
    elif operation.may_end:
        found.append(f"may be gone: an announcement for {operation.may_end} may mean it")
    if operation.scopes:
        found.append(f"needs the scope {' or '.join(operation.scopes)}")
    if aliases := _aliases(operation):
        found.append(f"also called {', '.join(aliases)}")
    return found


def _text(operation: Operation) -> str:
    return f"{operation.id} {operation.path} {operation.summary} {' '.join(_aliases(operation))}".lower()


def _aliases(operation: Operation) -> list[str]:
    return [alias for alias, target in ALIASES.items() if target == operation.id]


def _field(name: str, place: str, required: bool, said: dict[str, Any], schema: dict[str, Any]) -> Field:
    resolved = resolve(schema)
    kind = resolved.get("type", "object")
    if kind == "array":
        items = resolve(resolved.get("items", {}))
        kind = f"{items.get('type', 'object')}s"
        resolved = {**items, **resolved}
    words = [said.get("description") or schema.get("description") or ""]
    words += [text.format(resolved[key]) for key, text in _LIMITS.items() if key in resolved]
    if values := resolved.get("enum"):
        words.append(" | ".join(str(value) for value in values[:12]) + (" …" if len(values) > 12 else ""))
    return Field(name, place, required, str(kind), "; ".join(word.rstrip(".") for word in words if word))


@cache
def _spec() -> dict[str, Any]:
    spec: dict[str, Any] = orjson.loads(spec_path().read_bytes())
    return spec
