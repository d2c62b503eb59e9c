"""Pieces of HTML that several parts of the page share."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape


def table(
    head: Sequence[str], rows: Iterable[Sequence[str]], *, texts: int, caption: str, last: bool = False
) -> str:
    """A plain table; the first *texts* columns, and the *last* one if so, are words and may wrap."""
    wordy = {*range(texts), *([len(head) - 1] if last else [])}

    def kind(index: int) -> str:
        return " class=text" if index in wordy else ""

    heads = "".join(f'<th scope="col"{kind(index)}>{escape(title)}</th>' for index, title in enumerate(head))
    lines = "".join(
        "<tr>"
        + "".join(
            f'<td{kind(index)} data-head="{escape(head[index])}">{escape(cell)}</td>'
            for index, cell in enumerate(row)
        )
        + "</tr>"
        for row in rows
    )
    return f'<div class="scroll"><table><caption>{escape(caption)}</caption><thead><tr>{heads}</tr></thead><tbody>{lines}</tbody></table></div>'


def many(number: int, what: str) -> str:
    """``1 shop``, ``2 shops``."""
    return f"{number:,} {what}{'' if number == 1 else 's'}"
