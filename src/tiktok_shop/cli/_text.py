"""Text that others wrote, made fit for a terminal and a pipe. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TypeAlias

from tiktok_shop._display import shown

Cell: TypeAlias = str | int | Decimal | None
"""Of a table."""


def as_values(columns: Sequence[str], rows: Sequence[Sequence[Cell]]) -> str:
    """Return a header line and a line per row; numbers as they are, ``None`` empty, no tab inside a cell."""
    lines = ["\t".join(shown(column) for column in columns)]
    lines += ["\t".join(_value(cell) for cell in row) for row in rows]
    return "".join(f"{line}\n" for line in lines)


def counted(number: int, noun: str) -> str:
    """Return ``1 shop`` or ``1,200 shops``."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _value(cell: Cell) -> str:
    if cell is None:
        return ""
    return f"{cell:f}" if isinstance(cell, Decimal) else shown(str(cell))
