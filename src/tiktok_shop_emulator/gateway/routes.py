"""From method and path to the operation, without a scan over all of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal
from urllib.parse import unquote

from tiktok_shop_runtime.operations import Operation

__all__ = ["Router"]


class _Node:
    __slots__ = ("children", "methods", "parameter")

    def __init__(self) -> None:
        self.children: dict[str, _Node] = {}
        self.parameter: _Node | None = None
        self.methods: dict[str, tuple[Operation, tuple[str, ...]]] = {}


class Router:
    """
    Finds operations.

    A literal segment wins over a parameter: ``/orders/search`` is not the order named ``search``. Where two templates
    differ only in what they call their parameters, they share a node, and each method keeps its own names.
    """

    def __init__(self, operations: Iterable[Operation]) -> None:
        self._root = _Node()
        self._plain: dict[str, dict[str, tuple[Operation, tuple[str, ...]]]] = {}
        self.count = 0
        for operation in operations:
            self._add(operation)

    def _add(self, operation: Operation) -> None:
        self.count += 1
        node, names = self._root, []
        for segment in operation.path.split("/")[1:]:
            if segment.startswith("{") and segment.endswith("}"):
                names.append(segment[1:-1])
                if node.parameter is None:
                    node.parameter = _Node()
                node = node.parameter
            else:
                node = node.children.setdefault(segment, _Node())
        node.methods[operation.http_method.upper()] = (operation, tuple(names))
        if not names:
            self._plain[operation.path] = node.methods

    def find(
        self, method: str, path: str
    ) -> tuple[Operation, dict[str, str]] | Literal["no path", "no method"]:
        """Return the operation and its decoded path parameters, or which of the two is unknown."""
        methods = self._plain.get(path)
        if methods is not None and method in methods:
            return methods[method][0], {}
        candidates: list[tuple[_Node, tuple[str, ...]]] = []
        self._walk(self._root, path.split("/")[1:], 0, (), candidates)
        for node, values in candidates:
            found = node.methods.get(method)
            if found is not None:
                operation, names = found
                return operation, dict(zip(names, map(unquote, values), strict=True))
        return "no method" if candidates else "no path"

    def _walk(
        self,
        node: _Node,
        segments: list[str],
        at: int,
        values: tuple[str, ...],
        found: list[tuple[_Node, tuple[str, ...]]],
    ) -> None:
        if at == len(segments):
            if node.methods:
                found.append((node, values))
            return
        segment = segments[at]
        child = node.children.get(segment)
        if child is not None:
            self._walk(child, segments, at + 1, values, found)
        if node.parameter is not None and segment:
            self._walk(node.parameter, segments, at + 1, (*values, segment), found)
