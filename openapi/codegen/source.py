"""Read the spec that people edit, one file or one per area, into a single document."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from .places import Pointer, place_of, shown

METHODS = ("get", "put", "post", "delete", "patch")
_REF = re.compile(r"^([\w.-]+\.yaml)?#/components/(\w+)/([\w.-]+)$")


class SpecError(Exception):
    """The spec breaks a rule; each line of the text names the place."""


def load(path: Path) -> dict[str, Any]:
    """
    Return the document at *path*: a file, or a folder whose ``openapi.yaml`` is the head of all others.

    References between files become references inside the document. Component names are unique over all files.
    """
    head, *others = files(path)
    parts = {file: read(file) for file in (head, *others)}
    if wrong := [line for file, part in parts.items() for line in _bad_references(file, part, parts)]:
        raise SpecError("\n".join(wrong))
    document = parts[head]
    for file in others:
        _merge(document, parts[file], file)
    found: dict[str, Any] = _localised(document)
    return found


def files(path: Path) -> list[Path]:
    """Return the files of the source at *path*, the one with the head of the document first."""
    if path.is_file():
        return [path]
    return [
        path / "openapi.yaml",
        *(file for file in sorted(path.glob("*.yaml")) if file.name != "openapi.yaml"),
    ]


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
    return found[2], found[3]


def member(document: dict[str, Any], schema: dict[str, Any], dotted: str) -> dict[str, Any] | None:
    """Return the schema at the *dotted* path of property names below *schema*; ``None`` where there is none."""
    node: dict[str, Any] | None = schema
    for part in dotted.split("."):
        node = resolve(document, node or {}).get("properties", {}).get(part)
    return resolve(document, node) if node else None


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
            line = next(key.start_mark.line + 1 for key, _ in reversed(node.value) if key.value in twice)
            raise SpecError(f"{shown(Path(node.start_mark.name), line)}: {', '.join(sorted(twice))} twice")
        found: dict[Any, Any] = super().construct_mapping(node, deep)
        return found

    def flatten_mapping(self, node: Any) -> None:
        if any(key.value == "<<" for key, _ in node.value):
            node.flattened = True
        super().flatten_mapping(node)


def read(path: Path) -> dict[str, Any]:
    """
    Return one YAML file.

    Raises:
        SpecError: If it cannot be read, is not YAML, holds a key twice, or is not a mapping; the text names file and line.
    """
    try:
        with path.open(encoding="utf-8") as stream:
            # aliases make shared objects; a copy per use lets later steps edit in place
            found = _unshared(yaml.load(stream, _Loader))  # noqa: S506 - a subclass of the safe loader
    except OSError as error:
        raise SpecError(f"{shown(path)}: cannot be read: {error.strerror}") from error
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        raise SpecError(f"{shown(path, line)}: no valid YAML: {error.problem or error.context}") from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise SpecError(f"{shown(path)}: no valid YAML: {error}") from error
    if not isinstance(found, dict):
        raise SpecError(
            f"{shown(path, 1)}: {'the file is empty' if found is None else 'no mapping at the top'}"
        )
    return found


def _unshared(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(key): _unshared(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_unshared(item) for item in value]
    return value


def _merge(document: dict[str, Any], part: dict[str, Any], file: Path) -> None:
    for section in ("paths", "webhooks"):
        for key, item in _mapping(part, section, file).items():
            target = document.setdefault(section, {}).setdefault(key, {})
            if twice := target.keys() & _mapping(part[section], key, file).keys():
                place = place_of([file], (section, key, min(twice)))
                raise SpecError(f"{place}: {key} {', '.join(sorted(twice))} is described twice")
            target.update(item)
    for kind in _mapping(part, "components", file):
        found = _mapping(part["components"], kind, file)
        components = document.setdefault("components", {}).setdefault(kind, {})
        if twice := components.keys() & found.keys():
            place = place_of([file], ("components", kind, min(twice)))
            raise SpecError(f"{place}: {min(twice)}: a component of this name is in another file")
        components.update(found)
    if unknown := part.keys() - {"paths", "webhooks", "components"}:
        place = place_of([file], (min(unknown),))
        raise SpecError(f"{place}: {min(unknown)}: an area file has paths, webhooks and components only")


def _mapping(part: dict[str, Any], key: str, file: Path) -> dict[str, Any]:
    found = part.get(key, {})
    if not isinstance(found, dict):
        raise SpecError(f"{place_of([file], (key,))}: {key} must be a mapping, not {found!r:.60}")
    return found


def _bad_references(file: Path, part: dict[str, Any], parts: dict[Path, dict[str, Any]]) -> Iterator[str]:
    by_name = {other.name: found for other, found in parts.items()}
    for pointer, text in _references(part, ()):
        found = _REF.match(text) if isinstance(text, str) else None
        place = place_of([file], pointer)
        if found is None:
            yield f"{place}: $ref {text}: no reference to a component, such as '#/components/schemas/Money'"
            continue
        home = by_name.get(found[1] or file.name)
        if home is None:
            meant = difflib.get_close_matches(found[1], by_name, 1)
            yield f"{place}: $ref {text}: there is no file {found[1]}{f'; did you mean {meant[0]}?' if meant else ''}"
        elif found[3] not in (home.get("components") or {}).get(found[2], {}):
            known = [
                name for other in parts.values() for name in (other.get("components") or {}).get(found[2], {})
            ]
            meant = difflib.get_close_matches(found[3], known, 1)
            more = f"; did you mean {meant[0]}?" if meant and meant[0] != found[3] else ""
            yield f"{place}: there is no {text} in {found[1] or file.name}{more}"


def _references(value: Any, pointer: Pointer) -> Iterator[tuple[Pointer, Any]]:
    if isinstance(value, dict):
        for key, item in value.items():
            if key == "$ref" and pointer[-1:] != ("properties",):
                yield (*pointer, key), item
            else:
                yield from _references(item, (*pointer, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _references(item, (*pointer, index))


def _localised(value: Any) -> Any:
    if isinstance(value, dict):
        return {
            key: item[item.index("#") :] if key == "$ref" and isinstance(item, str) else _localised(item)
            for key, item in value.items()
        }
    if isinstance(value, list):
        return [_localised(item) for item in value]
    return value
