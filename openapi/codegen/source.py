"""Read the spec that people edit, one file or one per area, into a single document."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml

METHODS = ("get", "put", "post", "delete", "patch")
_REF = re.compile(r"^(?:[\w.-]+\.yaml)?#/components/(\w+)/([\w.-]+)$")


class SpecError(Exception):
    """The spec breaks a rule; each line of the text names the place."""


def load(path: Path) -> dict[str, Any]:
    """
    Return the document at *path*: a file, or a folder whose ``openapi.yaml`` is the head of all others.

    References between files become references inside the document. Component names are unique over all files.
    """
    if path.is_file():
        document = read(path)
    else:
        document = read(path / "openapi.yaml")
        for file in sorted(path.glob("*.yaml")):
            if file.name != "openapi.yaml":
                _merge(document, read(file), file.name)
    found: dict[str, Any] = _localised(document)
    return found


def operations(document: dict[str, Any]) -> list[tuple[str, str, dict[str, Any]]]:
    """Return (path, method, operation) of every operation, in the order of the spec."""
    return [
        (path, method, item[method])
        for path, item in document.get("paths", {}).items()
        for method in METHODS
        if method in item
    ]


def events(document: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    """Return (name, operation) of every webhook."""
    return [(name, item["post"]) for name, item in document.get("webhooks", {}).items()]


def resolve(document: dict[str, Any], value: dict[str, Any]) -> dict[str, Any]:
    """Return what *value* refers to, or *value* itself."""
    while "$ref" in value:
        kind, name = ref_of(value)
        value = document["components"][kind][name]
    return value


def ref_of(value: dict[str, Any]) -> tuple[str, str]:
    """Return (kind, name) of the component that *value* refers to."""
    found = _REF.match(value["$ref"])
    if not found:
        raise SpecError(f"{value['$ref']}: not a reference to a component")
    return found[1], found[2]


def body_schema(operation: dict[str, Any]) -> tuple[str, dict[str, Any]] | None:
    """Return (media type, schema) of the request body; ``None`` without one."""
    content = operation.get("requestBody", {}).get("content", {})
    return next(((media, entry["schema"]) for media, entry in content.items()), None)


def answer_schema(operation: dict[str, Any]) -> dict[str, Any] | None:
    """Return the JSON schema of the 200 answer; ``None`` where nothing is documented."""
    content = operation.get("responses", {}).get("200", {}).get("content", {})
    schema: dict[str, Any] | None = content.get("application/json", {}).get("schema")
    return schema


def data_schema(envelope: dict[str, Any]) -> dict[str, Any] | None:
    """Return the schema of ``data`` in a bundled answer, its "or null" left out; ``None`` where nothing is documented."""
    data: dict[str, Any] | None = envelope.get("properties", {}).get("data")
    return None if data is None else data.get("anyOf", [data])[0]


class _Loader(yaml.CSafeLoader):
    """The safe loader, refusing duplicate keys (YAML would let the last one win without a word)."""

    def construct_mapping(self, node: Any, deep: bool = False) -> dict[Any, Any]:
        keys = [key.value for key, _ in node.value if key.value != "<<"]
        twice = {key for key in keys if keys.count(key) > 1}
        if twice and not getattr(node, "flattened", False):
            raise SpecError(
                f"{node.start_mark.name}, line {node.start_mark.line + 1}: {', '.join(sorted(twice))} twice"
            )
        found: dict[Any, Any] = super().construct_mapping(node, deep)
        return found

    def flatten_mapping(self, node: Any) -> None:
        if any(key.value == "<<" for key, _ in node.value):
            node.flattened = True
        super().flatten_mapping(node)


def read(path: Path) -> dict[str, Any]:
    """Return one YAML file; a key that is there twice is refused."""
    with path.open(encoding="utf-8") as stream:
        # aliases make shared objects; a copy per use lets later steps edit in place
        found: dict[str, Any] = _unshared(yaml.load(stream, _Loader))  # noqa: S506 - a subclass of the safe loader
    return found


def _unshared(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(key): _unshared(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_unshared(item) for item in value]
    return value


def _merge(document: dict[str, Any], part: dict[str, Any], name: str) -> None:
    for section in ("paths", "webhooks"):
        for key, item in part.get(section, {}).items():
            target = document.setdefault(section, {}).setdefault(key, {})
            if twice := target.keys() & item.keys():
                raise SpecError(f"{name}: {key} {', '.join(twice)} is described twice")
            target.update(item)
    for kind, found in part.get("components", {}).items():
        components = document.setdefault("components", {}).setdefault(kind, {})
        if twice := components.keys() & found.keys():
            raise SpecError(
                f"{name}: {', '.join(sorted(twice))}: a component of this name is in another file"
            )
        components.update(found)


def _localised(value: Any) -> Any:
    if isinstance(value, dict):
        return {
            key: item[item.index("#") :] if key == "$ref" and isinstance(item, str) else _localised(item)
            for key, item in value.items()
        }
    if isinstance(value, list):
        return [_localised(item) for item in value]
    return value
