"""
What the commands print. Results go to stdout: a table on a terminal, tab-separated values when piped, JSON on demand.
Talk, progress and warnings go to stderr.

Text that others wrote (shop names, the platform's messages) is data: no markup, no terminal codes. rich is loaded by
what draws with it.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any

from tiktok_shop._display import shown
from tiktok_shop.cli._text import as_values
from tiktok_shop.errors import APIError, TikTokShopError

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

    from tiktok_shop.cli._text import Cell

_GRANT = re.compile(r"grant-[0-9a-f]+(?: \([^)]*\))?")
"""A grant's id, with its holder where he is known."""

SHOWN = 3
"""How many shops a line names; the files and the JSON have them all."""


@cache
def talk() -> Console:
    """Return what writes everything that is not the result."""
    from rich.console import Console

    return Console(stderr=True, highlight=False, soft_wrap=True, markup=False, emoji=False)


def _say(*parts: tuple[str, str], indent: int = 0) -> None:
    """Print one line of talk."""
    from rich.text import Text

    _broken(talk(), Text.assemble(*parts), indent)


def _broken(console: Console, text: Text, indent: int = 0) -> None:
    """Print one line; a terminal gets it broken at words, and what must stay whole (an address, a command) whole."""
    from rich.text import Text

    if not console.is_terminal:
        console.print(text)
        return
    first, *others = text.divide(_breaks(text.plain, console.width, indent))
    for line in (first, *(Text(" " * indent) + one for one in others)):
        line.rstrip()
        console.print(line)


def _breaks(text: str, width: int, indent: int) -> list[int]:
    """Where lines begin after the first, so that no word is cut: ``rich`` would cut those that are wider than a line."""
    from rich.cells import cell_len

    breaks: list[int] = []
    used = 0
    for word in re.finditer(r"\s*(?:`[^`]*`|\S)+", text):
        if used and used + cell_len(word[0]) > width:
            breaks.append(word.start() + len(word[0]) - len(word[0].lstrip()))
            used = indent + cell_len(word[0].lstrip())
        else:
            used += cell_len(word[0])
    return breaks


def fail(message: str) -> None:
    """Print one line that says what is wrong."""
    _say(("error: ", "bold red"), (shown(message), ""))


def warn(message: str) -> None:
    """Print one line about something that may mislead."""
    _say(("warning: ", "bold yellow"), (shown(message), ""))


def note(message: str) -> None:
    """Print one line of talk."""
    _say((shown(message), ""))


def marked(word: str, style: str, message: str) -> None:
    """Print one line on stdout that begins with a coloured word."""
    from rich.console import Console
    from rich.text import Text

    console = Console(highlight=False, soft_wrap=True, markup=False, emoji=False)
    _broken(console, Text.assemble((word, style), "  ", shown(message)), indent=len(word) + 2)


def about(text: str) -> None:
    """Print a line on stdout that goes with a table: as it is on a terminal, as a comment (``#``) where it is piped."""
    sys.stdout.write(f"{'' if sys.stdout.isatty() else '# '}{shown(text)}\n")


# --- results ---


def print_json(value: Any) -> None:
    """Print *value* on stdout, indented for people where stdout is a terminal and compact where it is not."""
    import orjson

    option = orjson.OPT_INDENT_2 if sys.stdout.isatty() else 0
    sys.stdout.buffer.write(orjson.dumps(value, default=_plain, option=option | orjson.OPT_APPEND_NEWLINE))
    sys.stdout.flush()


def _plain(value: Any) -> Any:
    if isinstance(value, Decimal):
        return f"{value:f}"  # exact, and as the API writes amounts
    raise TypeError(f"{type(value).__name__} is no JSON")


def table(title: str, columns: Sequence[str], rows: Iterable[Sequence[Cell]], *, keep: int = 2) -> None:
    """
    Print a table on stdout: for people on a terminal, as tab-separated values with a header line where it is piped.

    On a terminal it fits the width. Columns are left out from the right, with a note on stderr, until the rest fits;
    where the first *keep* do not, each row becomes a few lines. No word and no number is ever cut. Nothing is printed
    where there are no rows, apart from the header of piped values.

    Args:
        title: Above it, on a terminal only.

        columns: Headings.

        rows: Cells. Numbers (int, Decimal) are aligned right and get thousands separators on a terminal; ``None`` is
            ``–`` there and empty in values.

        keep: How many columns from the left are never left out.
    """
    rows = [list(row) for row in rows]
    if not sys.stdout.isatty():
        sys.stdout.write(as_values(columns, rows))
        sys.stdout.flush()
    elif rows:
        from tiktok_shop.cli import _table

        left_out = _table.draw(title, columns, rows, keep=keep)
        if left_out:
            note(f"(left out in this width: {', '.join(left_out)})")


# --- failures ---


def failures(failed: Mapping[str, Exception], total: int, *, what: str = "shops") -> None:
    """Print what failed: one line per cause, with how many it met and up to three of their names."""
    if not failed:
        return
    _say((f"{len(failed)} of {total} {what} failed:", "bold red"))
    for text, names in causes(failed):
        more = f" and {len(names) - SHOWN} more" if len(names) > SHOWN else ""
        count = f"{len(names)} {what}: " if len(names) > 1 else ""
        _say(
            ("  ", ""),
            (shown(count + ", ".join(names[:SHOWN]) + more), "bold"),
            ("  ", ""),
            (shown(text), ""),
            indent=4,
        )


def causes(failed: Mapping[str, Exception]) -> list[tuple[str, list[str]]]:
    """Return each cause with the names it met, most frequent first; alike but for names and numbers is the same."""
    found: dict[Any, list[str]] = {}
    for name, error in failed.items():
        found.setdefault(_alike(name, error), []).append(name)
    return [
        (_told(failed[names[0]], is_shared=len(names) > 1), names)
        for names in sorted(found.values(), key=len, reverse=True)
    ]


def _alike(name: str, error: Exception) -> Any:
    text = error.message if isinstance(error, TikTokShopError) else str(error)
    return type(error), getattr(error, "code", None), without_ids(text.replace(name, "#"))


def without_ids(text: str) -> str:
    """Return *text* without grants, ids and moments: what is equal then is told once."""
    return re.sub(r"\S*\d{4}\S*", "#", _GRANT.sub("#", text))


def _told(error: Exception, *, is_shared: bool) -> str:
    """One error is told whole; of several that are alike what they share."""
    if not is_shared or not isinstance(error, TikTokShopError):
        return str(error) or type(error).__name__
    if not isinstance(error, APIError):
        return _GRANT.sub("the grant", error.message) or type(error).__name__
    hint = f" → {error.hint}" if error.hint else ""
    request = f", for example request {error.request_id}" if error.request_id else ""
    return f"{error.message} [code {error.code}{request}]{hint}"


def counted(count: int, what: str) -> str:
    """Return ``1 shop``, ``2 shops``."""
    return f"{count} {what}{'' if count == 1 else 's'}"


def exit_code(ok: int, failed: int) -> int:
    """0 all well, 1 nothing worked, 3 some shops failed."""
    if not failed:
        return 0
    return 3 if ok else 1


# --- progress ---


@contextmanager
def progress(what: str, total: int) -> Iterator[Callable[[int], None]]:
    """Show a bar on stderr (none where it is not a terminal); call what this yields as work gets done."""
    if not sys.stderr.isatty():
        yield lambda steps: None
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    bar = Progress(
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=talk(),
    )
    with bar:
        task = bar.add_task(what, total=total)
        yield lambda steps: bar.advance(task, steps)


@contextmanager
def waiting(what: str) -> Iterator[None]:
    """Say on stderr what takes a while; on a terminal with a sign that it goes on."""
    if not sys.stderr.isatty():
        note(f"{what} …")
        yield
        return
    with talk().status(shown(what)):
        yield
