"""Tables that fit a terminal without cutting a word or a number."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text

from tiktok_shop._display import shown
from tiktok_shop.cli._text import Cell

_GAP = 2

_COMFORT = 24
"""Text up to this width is wrapped only where there is no other way."""


def draw(title: str, columns: Sequence[str], rows: Sequence[Sequence[Cell]], *, keep: int) -> list[str]:
    """Print the table and return the headings of the columns that had no room."""
    console = Console(highlight=False, markup=False, emoji=False)
    is_number = [_is_number([row[index] for row in rows]) for index in range(len(columns))]
    cells = [[_shown(cell) for cell in row] for row in rows]
    console.print(Text(shown(title), style="bold"), soft_wrap=True)
    keep = min(keep, len(columns))
    for count, comfort in [*((n, _COMFORT) for n in range(len(columns), keep - 1, -1)), (keep, 0)]:
        part = [row[:count] for row in cells]
        widths = _widths(columns[:count], part, is_number, room=console.width, comfort=comfort)
        if widths is not None:
            _grid(console, columns[:count], part, is_number, widths)
            return list(columns[count:])
    _records(console, columns, cells)
    return []


def _is_number(cells: Sequence[Cell]) -> bool:
    found = [cell for cell in cells if cell is not None]
    return bool(found) and all(isinstance(cell, int | Decimal) for cell in found)


def _shown(cell: Cell) -> str:
    if cell is None:
        return "–"
    return f"{cell:,}" if isinstance(cell, int | Decimal) else shown(cell)


def _widths(
    columns: Sequence[str],
    rows: Sequence[Sequence[str]],
    is_number: Sequence[bool],
    *,
    room: int,
    comfort: int,
) -> list[int] | None:
    """Width of each column, the widest text columns wrapped at words; ``None`` where that is not enough."""
    room -= _GAP * (len(columns) - 1)
    least, widths = [], []
    for index, column in enumerate(columns):
        cells = [row[index] for row in rows]
        whole = [*cells] if is_number[index] else [word for cell in cells for word in cell.split(" ")]
        natural = max(map(cell_len, [column, *cells]))
        least.append(max(min(natural, comfort), *map(cell_len, [*column.split(" "), *whole])))
        widths.append(min(natural, max(room, least[index])))
    if sum(least) > room:
        return None
    while sum(widths) > room:
        spare = [width - needed for width, needed in zip(widths, least, strict=True)]
        widest = max((index for index in range(len(widths)) if spare[index] > 0), key=lambda at: widths[at])
        widths[widest] -= 1
    return widths


def _grid(
    console: Console, columns: Sequence[str], rows: Sequence[Sequence[str]], is_number: Sequence[bool], widths: Sequence[int]
) -> None:  # fmt: skip
    grid = Table(box=None, padding=(0, _GAP, 0, 0), pad_edge=False, header_style="dim")
    for index, column in enumerate(columns):
        grid.add_column(Text(column), justify="right" if is_number[index] else "left", width=widths[index])
    for row in rows:
        grid.add_row(*(Text(cell) for cell in row))
    console.print(grid)


def _records(console: Console, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """A line per cell, and the terminal breaks those that are too long: nothing is lost."""
    for row in rows:
        for column, cell in zip(columns, row, strict=True):
            console.print(Text.assemble((f"{column or '·'}: ", "dim"), cell), soft_wrap=True)
        console.print()
