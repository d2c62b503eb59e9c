"""Views for people: what most questions need, in SQL that both databases understand."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["VIEWS", "View"]


@dataclass(frozen=True, slots=True)
class View:
    """A view, the tables it needs, and what its columns mean."""

    name: str
    description: str
    columns: tuple[tuple[str, str], ...]
    """(name, what it is and its unit)."""

    sql: str
    needs: tuple[str, ...]


VIEWS: tuple[View, ...] = ()
