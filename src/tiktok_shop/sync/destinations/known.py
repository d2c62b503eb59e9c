"""
What pages of a stream looked like so far: a structure that covers new pages need not be computed anew.

DuckDB's ``json_group_structure`` costs more than everything else that is done with a page. Most pages look like those before,
and that is quick to see: objects with the same names and the same kinds of values are looked at once.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import orjson

__all__ = ["Known", "Shapes", "merged"]

_MOST_SHAPES = 5_000
"""Different objects of one place that are remembered: fields come and go, and a list of names has no end."""

_NUMBERS = {"UBIGINT", "BIGINT", "HUGEINT"}

_NULL = type(None)

_NESTED = frozenset({dict, list})

_TYPES: Mapping[str, tuple[type, ...]] = {
    "VARCHAR": (str,),
    "BOOLEAN": (bool,),
    "DOUBLE": (float, int),
    **dict.fromkeys(_NUMBERS, (int,)),
}
"""DuckDB's names for kinds of JSON values, as Python has them; ``"NULL"`` has none."""

_Inside = list[tuple[str, Callable[[Any], None]]]


class Known:
    """A structure, as ``json_group_structure`` writes it, and the question whether a page is covered by it."""

    def __init__(self, structure: str, within: frozenset[str] = frozenset()) -> None:
        """
        Args:
            structure: JSON: an object of structures, a list of one, or the name of a type.

            within: Structures that it covers, whatever is covered by them.
        """
        self.structure = structure
        self.within = within | {structure}
        self._root = _Place(json.loads(structure))

    def covers(self, pages: Iterable[bytes]) -> bool:
        """Whether *pages* hold no name, and no kind of value, that is not in the structure. ``False`` for what is no JSON."""
        try:
            return all(self._root.covers([orjson.loads(page)]) for page in pages)
        except orjson.JSONDecodeError:
            return False
        finally:
            self._root.forget()

    def covers_data(self, data: Any) -> bool:
        """Whether the ``data`` member of a page is covered, as it was parsed; the rest of a page has no rows."""
        place = self._root.fields.get("data")
        if place is None:
            return False
        try:
            return place.covers([data])
        finally:
            place.forget()

    def grown(self, structure: str) -> Known:
        """Return what covers *structure*, too."""
        both = merged(json.loads(self.structure), json.loads(structure))
        return Known(json.dumps(both, ensure_ascii=False), self.within | {structure})


class Shapes:
    """
    The structure of each stream's pages so far, for whoever has a page parsed already: to parse it again takes four times as
    long as to look at it.

    The writer's thread learns, the event loop asks.
    """

    def __init__(self) -> None:
        self._newest: dict[str, str] = {}
        self._asked: dict[str, Known] = {}

    def learn(self, stream: str, known: Known) -> None:
        """Note what covers the pages of *stream* now."""
        self._newest[stream] = known.structure

    def covering(self, stream: str, data: Any) -> str | None:
        """Return the structure that covers a page with this ``data``; ``None`` if none is known to."""
        newest = self._newest.get(stream)
        if newest is None:
            return None
        known = self._asked.get(stream)
        if known is None or known.structure != newest:
            known = self._asked[stream] = Known(newest)
        return newest if known.covers_data(data) else None


class _Place:
    """One place of the structure: the types that values there may have, and what is in them."""

    __slots__ = ("below", "entry", "fields", "seen", "types", "waiting")

    def __init__(self, structure: Any) -> None:
        self.types: frozenset[type] | None = None
        """``None``: anything at all."""
        self.fields: dict[str, _Place] = {}
        self.entry: _Place | None = None
        self.seen: dict[tuple[Any, ...], _Inside] = {}
        self.waiting: list[Any] = []
        """Values that were found here and are still to be looked at."""
        if isinstance(structure, Mapping):
            self.types = frozenset({_NULL, dict})
            self.fields = {name: _Place(inner) for name, inner in structure.items()}
        elif isinstance(structure, list):
            self.types = frozenset({_NULL, list})
            self.entry = _Place(structure[0])
        elif structure != "JSON":
            self.types = frozenset({_NULL, *_TYPES.get(structure, ())})
        self.below = [place for place in self.fields.values() if place.types and place.types & _NESTED]

    def covers(self, values: Iterable[Any]) -> bool:
        """Whether *values* may stand here: all of one place are looked at together, which takes half the time."""
        types, seen = self.types, self.seen
        if types is None:
            return True
        entries: list[Any] = []
        for value in values:
            kind = type(value)
            if kind not in types:
                return False
            if kind is dict:
                shape = (*value, *map(type, value.values()))
                inside = seen.get(shape)
                if inside is None:
                    inside = self.look(shape, value)
                    if inside is None:
                        return False
                for name, keep in inside:
                    keep(value[name])
            elif kind is list:
                entries += value
        if entries and (self.entry is None or not self.entry.covers(entries)):
            return False
        for place in self.below:
            waiting = place.waiting.copy()
            place.waiting.clear()
            if waiting and not place.covers(waiting):
                return False
        return True

    def look(self, shape: tuple[Any, ...], value: dict[str, Any]) -> _Inside | None:
        """Return where objects of this shape must be followed to; ``None`` if it is not covered."""
        inside = []
        for name, there in value.items():
            if there is None:
                continue
            place = self.fields.get(name)
            if place is None or (place.types is not None and type(there) not in place.types):
                return None
            if place.types is not None and isinstance(there, dict | list):
                inside.append((name, place.waiting.append))
        if len(self.seen) >= _MOST_SHAPES:
            self.seen.clear()
        self.seen[shape] = inside
        return inside

    def forget(self) -> None:
        """Drop what is waiting after a page that is not covered."""
        self.waiting.clear()
        for place in (*self.below, *([self.entry] if self.entry else [])):
            place.forget()


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
