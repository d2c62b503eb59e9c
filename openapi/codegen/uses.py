"""Which changes of the spec concern the calls that somebody's own Python code makes."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from . import source
from .diff import Change, compare
from .python import snake


class Use(NamedTuple):
    """One place in somebody's code that calls an operation."""

    path: Path
    line: int
    operation: str
    """``operationId``, as it was in the old state."""


class Concern(NamedTuple):
    """One change, and the places in the code that it may reach."""

    change: Change
    uses: tuple[Use, ...]


def concerns(folder: Path, then: dict[str, Any], now: dict[str, Any]) -> list[Concern]:
    """
    Return the changes between two bundled documents that concern the Python code below *folder*.

    An operation is used where a method of its name is called on an attribute of its area's name
    (``shop.orders.get_order_list``), or where its id or an alias is the first argument of a ``call``. A change of a
    model concerns every operation that takes or answers it.
    """
    subjects = _subjects(then)
    uses = list(find(folder, then))
    found = []
    for change in compare(then, now):
        touched = tuple(use for use in uses if change.subject in subjects[use.operation])
        if touched:
            found.append(Concern(change, touched))
    order = ("breaking", "deprecated", "additive")
    return sorted(found, key=lambda concern: (order.index(concern.change.kind), concern.change.text))


def find(folder: Path, document: dict[str, Any]) -> Iterator[Use]:
    """Yield where the Python files below *folder* (or that file itself) call operations of *document*."""
    methods, names = {}, {}
    for _, _, operation in source.operations(document):
        identity = operation["operationId"]
        methods[operation["tags"][0], snake(identity)] = identity
        for name in (identity, snake(identity), *operation["x-tiktok-shop"].get("aliases", ())):
            names[name] = identity
    for path in [folder] if folder.is_file() else sorted(folder.rglob("*.py")):
        try:
            tree = ast.parse(path.read_bytes())
        except (SyntaxError, ValueError):
            continue  # not Python that this interpreter reads: nothing can be said of it
        for node in ast.walk(tree):
            identity = _called(node, methods, names)
            if identity:
                yield Use(path, getattr(node, "lineno", 0), identity)


def _called(node: ast.AST, methods: dict[tuple[str, str], str], names: dict[str, str]) -> str | None:
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return None
    owner = node.func.value
    if isinstance(owner, ast.Attribute):
        area = owner.value if owner.attr == "with_raw_response" else owner
        if isinstance(area, ast.Attribute) and (found := methods.get((area.attr, node.func.attr))):
            return found
    if node.func.attr in {"call", "batch"} and node.args:
        first = node.args[0]
        if isinstance(first, ast.Constant) and isinstance(first.value, str):
            return names.get(first.value)
    return None


def _subjects(document: dict[str, Any]) -> dict[str, set[str]]:
    """Return per operation the names whose changes concern it: its own, and those of every model it leads to."""
    schemas = document.get("components", {}).get("schemas", {})
    found = {}
    for _, _, operation in source.operations(document):
        reached: set[str] = set()
        todo = list(_names({key: operation.get(key) for key in ("parameters", "requestBody", "responses")}))
        while todo:
            name = todo.pop()
            if name not in reached and name in schemas:
                reached.add(name)
                todo += _names(schemas[name])
        found[operation["operationId"]] = {operation["operationId"], *reached}
    return found


def _names(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield source.ref_of(value)[1]
        for item in value.values():
            yield from _names(item)
    elif isinstance(value, list):
        for item in value:
            yield from _names(item)
