"""What a view is."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["View"]


@dataclass(frozen=True, slots=True)
class View:
    """A view, the tables it needs, and what its columns mean."""

    name: str
    description: str
    columns: tuple[tuple[str, str], ...]
    """(name, what it is and its unit), in the order of *sql*."""

    sql: str
    needs: tuple[str, ...]
