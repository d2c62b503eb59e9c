"""Keeping a state, and going back to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol

__all__ = ["Snapshots", "Stateful"]


class Stateful(Protocol):
    """A part of the emulator that can be taken back."""

    def snapshot(self) -> Any:
        """Return the state as a value of its own: later changes do not reach it."""

    def restore(self, state: Any, /) -> None:
        """Go back to what ``snapshot`` returned; it can be restored again."""


class Snapshots:
    """
    The states that were kept, by name.

    Args:
        parts: In the order in which they are restored.

        before: Called before a state is kept.
    """

    def __init__(self, parts: Sequence[Stateful], *, before: Callable[[], object]) -> None:
        self._parts = parts
        self._before = before
        self._kept: dict[str, list[Any]] = {}

    def take(self) -> str:
        """Keep the state; return its name."""
        self._before()
        name = f"s{len(self._kept) + 1}"
        self._kept[name] = [part.snapshot() for part in self._parts]
        return name

    def restore(self, name: str) -> None:
        """
        Go back to the state of that name.

        Raises:
            KeyError: If there is none.
        """
        for part, state in zip(self._parts, self._kept[name], strict=True):
            part.restore(state)
