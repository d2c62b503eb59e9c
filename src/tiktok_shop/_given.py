"""What a caller gave for an operation, and reading and setting members by dotted wire names. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from tiktok_shop_runtime.models import dump

NOTHING: Mapping[str, Any] = {}


class Given(NamedTuple):
    """What the caller gave, by wire name."""

    path: Mapping[str, Any] = NOTHING
    query: Mapping[str, Any] = NOTHING
    body: Mapping[str, Any] | None = None
    files: Mapping[str, Any] | None = None

    def value(self, where: str, name: str) -> Any:
        """What was given under a dotted name; ``None`` when nothing was."""
        return dig(self.query if where == "query" else self.body or NOTHING, name)

    def with_value(self, where: str, name: str, value: Any) -> Given:
        """The same with *value* under a dotted name; nothing that the caller holds is changed."""
        if where == "query":
            return self._replace(query=_planted(self.query, name, value))
        return self._replace(body=_planted(self.body or NOTHING, name, value))


def count(values: Any) -> int:
    """How many entries a list has; 0 for what is none."""
    return len(values) if isinstance(values, Sequence) and not isinstance(values, str | bytes) else 0


def listed(page: Any, dotted: str) -> Sequence[Any]:
    """The list under a dotted path of wire names; empty where there is none."""
    items = dig(page, dotted)
    return items if isinstance(items, list) else ()


def _planted(values: Mapping[str, Any], dotted: str, value: Any) -> dict[str, Any]:
    """A copy of *values* with *value* under a dotted name; objects on the way are made or copied."""
    name, _, rest = dotted.partition(".")
    if not rest:
        return {**values, name: value}
    inner = dump(values.get(name)) or NOTHING
    return {**values, name: _planted(inner, rest, value)}


def dig(value: Any, dotted: str) -> Any:
    """Follow a dotted path of wire names through dicts and models; ``None`` where it ends early."""
    for name in dotted.split("."):
        members = value if isinstance(value, Mapping) else getattr(value, "__dict__", None)
        if members is None:
            return None
        value = members.get(name)
    return value
