"""What is said of streams, and where in an operation the things lie that it names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from . import source

_SECONDS = {"d": 86_400, "h": 3_600, "m": 60}


def all_said(document: dict[str, Any]) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    for _, _, operation in source.operations(document):
        said = operation.get("x-tiktok-shop", {}).get("stream")
        if said:
            yield operation, said


def path_of(dotted: str) -> tuple[str, ...]:
    return tuple(part for part in dotted.split(".") if part)


def items_of(operation: dict[str, Any], said: dict[str, Any]) -> str:
    found: str = said.get("items", operation["x-tiktok-shop"].get("paging", {}).get("items", ""))
    return found


def schema_at(
    document: dict[str, Any], schema: dict[str, Any] | None, path: tuple[str, ...]
) -> dict[str, Any] | None:
    for part in path:
        found = source.resolve(document, schema or {})
        if found.get("type") == "array":
            found = source.resolve(document, found["items"])
        schema = found.get("properties", {}).get(part)
    return schema


def row_schema(document: dict[str, Any], schema: dict[str, Any], path: tuple[str, ...]) -> dict[str, Any]:
    """Return the schema of one row at *path*: an entry of the list there, or the object there."""
    found = source.resolve(document, schema_at(document, schema, path) or {})
    return source.resolve(document, found["items"]) if found.get("type") == "array" else found


def input_schema(
    document: dict[str, Any], operation: dict[str, Any], where: str, name: str
) -> dict[str, Any] | None:
    if where == "body":
        body = source.body_schema(operation)
        found = schema_at(document, body[1], path_of(name)) if body else None
    else:
        parameters = (source.resolve(document, parameter) for parameter in operation.get("parameters", ()))
        found = next((p["schema"] for p in parameters if p["in"] == where and p["name"] == name), None)
    return source.resolve(document, found) if found else None


def input_anywhere(document: dict[str, Any], operation: dict[str, Any], name: str) -> dict[str, Any] | None:
    return next(
        (
            found
            for where in ("path", "query", "body")
            if (found := input_schema(document, operation, where, name))
        ),
        None,
    )


def length_of(said: Any, in_days: bool) -> int | None:
    """Return a length such as ``7d`` or ``90m`` in days or in seconds."""
    if said is None:
        return None
    return int(said[:-1]) * _SECONDS[said[-1]] // (86_400 if in_days else 1)
