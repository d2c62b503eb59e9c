"""
What the catalogue says of each operation, in a form that can be compared: names and places of its fields.

``catalogue_index.csv`` was made from the catalogue of 2026-11 with ``digest`` over the names that stand there.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from typing import Any

HTTP_METHODS = ("get", "put", "post", "delete", "patch")
SYSTEM = {"app_key", "sign", "timestamp", "shop_cipher"}


def digest(names: Iterable[str]) -> str:
    """Sixteen hex digits over a set of names."""
    return hashlib.sha256("\n".join(sorted(set(names))).encode()).hexdigest()[:16]


def resolve(spec: dict[str, Any], value: dict[str, Any]) -> dict[str, Any]:
    """Follow a reference; what stands beside it wins."""
    while "$ref" in value:
        found: Any = spec
        for part in value["$ref"].removeprefix("#/").split("/"):
            found = found[part]
        value = {**found, **{key: part for key, part in value.items() if key != "$ref"}}
    return value


def fields(
    spec: dict[str, Any], schema: dict[str, Any], path: str, seen: tuple[str, ...] = ()
) -> Iterator[str]:
    """Yield the path of every field below *schema*."""
    name = schema.get("$ref", "")
    if name and name in seen:
        return
    seen = (*seen, name) if name else seen
    schema = resolve(spec, schema)
    if schema.get("type") == "array" or "items" in schema:
        yield from fields(spec, schema.get("items", {}), f"{path}[]", seen)
    for choice in schema.get("anyOf", []):  # "an object or null"
        yield from fields(spec, choice, path, seen)
    for field, part in schema.get("properties", {}).items():
        yield f"{path}.{field}"
        yield from fields(spec, part, f"{path}.{field}", seen)


def operation_fields(spec: dict[str, Any], operation: dict[str, Any]) -> Iterator[str]:
    """Yield every name that an operation has: path and query parameters, body and answer."""
    for parameter in operation.get("parameters", []):
        parameter = resolve(spec, parameter)  # noqa: PLW2901 - the same parameter, looked up
        if parameter["in"] in {"path", "query"} and parameter["name"] not in SYSTEM:
            yield f"{parameter['in']}.{parameter['name']}"
    for media in operation.get("requestBody", {}).get("content", {}).values():
        yield from fields(spec, media["schema"], "body")
    answer = operation["responses"]["200"]["content"]["application/json"]["schema"]
    data = resolve(spec, answer).get("properties", {}).get("data")
    if data is not None:
        yield from fields(spec, data, "response")


def operations(spec: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield method, path and operation."""
    for path, item in spec["paths"].items():
        for method in HTTP_METHODS:
            if method in item:
                yield method.upper(), path, item[method]
