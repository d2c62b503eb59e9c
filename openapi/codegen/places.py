"""Where in the files that people edit something stands: file and line, for messages."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from .config import ROOT

Pointer = tuple[str | int, ...]
"""The keys and indices that lead to a value of the document, as in ``("paths", "/tea", "get", "tags", 0)``."""

_STEP = re.compile(r"\.?([^.\[\]{}]+)|\[\]|\{\}")
_METHODS = frozenset({"get", "put", "post", "delete", "patch"})


def shown(path: Path, line: int | None = None) -> str:
    """Return *path*, from the root of the repository where it lies there, with the line, counted from 1."""
    name = path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else str(path)
    return name if line is None else f"{name}:{line}"


def line_of(path: Path, pointer: Pointer) -> tuple[int, int]:
    """Return (how many steps of *pointer* the file at *path* has, the line of the last one of them)."""
    node = _composed(path, path.stat().st_mtime_ns)
    line, depth = 1, 0
    for step in pointer:
        found = _child(node, step)
        if found is None:
            break
        line, node = found
        depth += 1
    return depth, line


def place_of(files: list[Path], pointer: Pointer) -> str:
    """Return ``file:line`` of the deepest part of *pointer* that any of *files* has."""
    best = max(files, key=lambda path: line_of(path, pointer)[0])
    return shown(best, line_of(best, pointer)[1])


def pointer_of(document: dict[str, Any], place: str, said: str = "") -> Pointer:
    """
    Return the pointer of a place as rules name it: ``get_teas``, ``get_teas:body.price.amount``, ``#Money.amount``.

    *said* is what is wrong there: where it begins with a key of the operation (``x-tiktok-shop.scope is …``), that is
    where the pointer leads.
    """
    root, _, rest = place.partition(":")
    if root.startswith("#"):
        name, _, inner = root[1:].partition(".")
        start = _bracketless(name)
        tail = name[len(start) :] + (f".{inner}" if inner else "")
        return _walk(document, ("components", "schemas", start), tail)
    found = _operation(document, root)
    if found is None:
        return ()
    if not rest:
        for key in re.split(r"[\s:]", said, maxsplit=1)[0].split("."):
            if key not in _value(document, found):
                break
            found = (*found, key)
        return found
    kind = _bracketless(re.split(r"[.]", rest, maxsplit=1)[0])
    return _walk(document, (*found, *_entry(_value(document, found), kind)), rest[len(kind) :])


def _entry(operation: dict[str, Any], kind: str) -> Pointer:
    if kind == "response":
        return ("responses", "200", "content", "application/json", "schema")
    if kind in {"body", "event"}:
        media = next(iter(operation.get("requestBody", {}).get("content", {})), "application/json")
        return ("requestBody", "content", media, "schema")
    for index, parameter in enumerate(operation.get("parameters", ())):
        if isinstance(parameter, dict) and parameter.get("name") == kind:
            return ("parameters", index, "schema")
    return ("parameters",)


def _operation(document: dict[str, Any], name: str) -> Pointer | None:
    method, _, path = name.partition(" ")
    if method.lower() in _METHODS and path:
        return ("paths", path, method.lower())
    for section in ("paths", "webhooks"):
        for key, item in document.get(section, {}).items():
            if section == "webhooks" and key == name:
                return (section, key, "post")
            for verb, operation in item.items():
                if isinstance(operation, dict) and operation.get("operationId") == name:
                    return (section, key, verb)
    return None


def _walk(document: dict[str, Any], pointer: Pointer, path: str) -> Pointer:
    for step in _STEP.finditer(path):
        schema = _value(document, pointer)
        if not isinstance(schema, dict):
            break
        if step[1] is not None:
            pointer = (*pointer, "properties", step[1])
        else:
            inner = next((key for key in ("items", "additionalProperties", "anyOf") if key in schema), None)
            if inner is None:
                break
            pointer = (*pointer, inner)
    return pointer


def _value(document: Any, pointer: Pointer) -> Any:
    for step in pointer:
        try:
            document = document[step]
        except (KeyError, IndexError, TypeError):
            return {}
    return document


def _bracketless(name: str) -> str:
    return re.split(r"[\[{]", name, maxsplit=1)[0]


@cache
def _composed(path: Path, _changed: int) -> yaml.Node | None:
    with path.open(encoding="utf-8") as stream:
        return yaml.compose(stream, yaml.CSafeLoader)


def _child(node: yaml.Node | None, step: str | int) -> tuple[int, yaml.Node] | None:
    if isinstance(node, yaml.MappingNode):
        merged = None
        for key, value in node.value:
            if key.value == str(step):
                return key.start_mark.line + 1, value
            if key.value == "<<":
                merged = _child(value, step) or merged
        return merged
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        return node.value[step].start_mark.line + 1, node.value[step]
    return None
