"""
What pages of a stream looked like so far: a structure that covers new pages need not be computed anew.

DuckDB's ``json_group_structure`` costs more than everything else that is done with a page. Most pages look like those before,
and that is quick to see: objects with the same names and the same kinds of values are looked at once.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

import orjson

__all__ = ["Known", "merged"]

_MOST_SHAPES = 5_000
"""Different objects of one place that are remembered: fields come and go, and a list of names has no end."""

_NUMBERS = {"UBIGINT", "BIGINT", "HUGEINT"}

_NULL = type(None)


class Known:
    """A structure, as ``json_group_structure`` writes it, and the question whether a page is covered by it."""

    def __init__(self, structure: str) -> None:
        """
        Args:
            structure: JSON: an object of structures, a list of one, or the name of a type.
        """
        self.structure = structure
        self._root = _Place(json.loads(structure))

    def covers(self, pages: Iterable[bytes]) -> bool:
        """Whether *pages* hold no name, and no kind of value, that is not in the structure. ``False`` for what is no JSON."""
        try:
            return all(self._root.covers(orjson.loads(page)) for page in pages)
        except orjson.JSONDecodeError:
            return False


class _Place:
    """One place of the structure: the types that values there may have, and what is in them."""

    __slots__ = ("_entry", "_fields", "_seen", "types")

    def __init__(self, structure: Any) -> None:
        self._fields: dict[str, _Place] = {}
        self._entry: _Place | None = None
        self._seen: dict[tuple[Any, ...], list[tuple[str, _Place]] | None] = {}
        self.types: frozenset[type] | None = frozenset({_NULL})
        if isinstance(structure, Mapping):
            self.types = frozenset({_NULL, dict})
            self._fields = {name: _Place(inner) for name, inner in structure.items()}
        elif isinstance(structure, list):
            self.types = frozenset({_NULL, list})
            self._entry = _Place(structure[0])
        elif structure == "JSON":
            self.types = None  # anything at all
        elif structure == "DOUBLE":
            self.types = frozenset({_NULL, float, int})
        elif structure == "VARCHAR":
            self.types = frozenset({_NULL, str})
        elif structure == "BOOLEAN":
            self.types = frozenset({_NULL, bool})
        elif structure in _NUMBERS:
            self.types = frozenset({_NULL, int})

    def covers(self, value: Any) -> bool:
        if self.types is None:
            return True
        kind = type(value)
        if kind is dict:
            return dict in self.types and self._covers_object(value)
        if kind is list:
            if self._entry is None:
                return False
            covers = self._entry.covers
            return all(covers(entry) for entry in value)
        return kind in self.types

    def _covers_object(self, value: dict[str, Any]) -> bool:
        shape = (*value, *map(type, value.values()))
        try:
            inside = self._seen[shape]
        except KeyError:
            if len(self._seen) >= _MOST_SHAPES:
                self._seen.clear()
            inside = self._seen[shape] = self._look(value)
        if inside is None:
            return False
        return all(place.covers(value[name]) for name, place in inside)

    def _look(self, value: dict[str, Any]) -> list[tuple[str, _Place]] | None:
        """Return the places that objects of this shape must be followed into; ``None`` if it is not covered."""
        inside = []
        for name, there in value.items():
            if there is None:
                continue
            place = self._fields.get(name)
            if place is None:
                return None
            if place.types is None:
                continue
            if type(there) not in place.types:
                return None
            if isinstance(there, dict | list):
                inside.append((name, place))
        return inside


def merged(one: Any, other: Any) -> Any:
    """
    Return a structure that covers what either of two does.

    Where they cannot be told apart by a type that both fit, it is ``"JSON"``, as DuckDB has it.
    """
    if other in (one, "NULL"):
        return one
    if one == "NULL":
        return other
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return {name: merged(one.get(name, "NULL"), other.get(name, "NULL")) for name in {**one, **other}}
    if isinstance(one, list) and isinstance(other, list):
        return [merged(one[0], other[0])]
    if isinstance(one, str) and isinstance(other, str):
        if {one, other} <= _NUMBERS:
            return "HUGEINT"
        if {one, other} <= {*_NUMBERS, "DOUBLE"}:
            return "DOUBLE"
    return "JSON"
