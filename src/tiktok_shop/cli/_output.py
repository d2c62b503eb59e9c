"""What the commands print and write: one-line errors, tables, progress bars, files that are whole or not there."""

from __future__ import annotations

import csv
import os
import re
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import orjson
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from tiktok_shop.errors import ConfigurationError

talk = Console(stderr=True, highlight=False, soft_wrap=True)
"""Everything that is not the result."""


def fail(message: str) -> None:
    """Print one line that says what is wrong."""
    talk.print(f"[bold red]error:[/] {_plain(message)}")


def note(message: str) -> None:
    """Print one line of talk."""
    talk.print(_plain(message))


def line(markup: str, text: str) -> None:
    """Print one line in which *text* stands for ``{}`` of *markup*."""
    talk.print(markup.format(_plain(text)))


def _plain(text: str) -> str:
    """One line, and nothing in it taken for markup."""
    return " ".join(text.split()).replace("[", "\\[")


def failures(failed: Mapping[str, Exception], total: int) -> None:
    """Print one line per shop that failed."""
    if failed:
        talk.print(f"[bold red]{len(failed)} of {total} shops failed:[/]")
        for shop, error in failed.items():
            talk.print(f"  [bold]{_plain(shop)}[/]  {_plain(str(error) or type(error).__name__)}")


def exit_code(ok: int, failed: int) -> int:
    """0 all well, 1 nothing worked, 3 some shops failed."""
    if not failed:
        return 0
    return 3 if ok else 1


def print_json(value: Any) -> None:
    """Print *value* on stdout, indented for people where stdout is a terminal and compact where it is not."""
    option = orjson.OPT_INDENT_2 if sys.stdout.isatty() else 0
    sys.stdout.buffer.write(orjson.dumps(value, option=option | orjson.OPT_APPEND_NEWLINE))
    sys.stdout.flush()


@contextmanager
def progress(what: str, total: int) -> Iterator[Callable[[int], None]]:
    """Show a bar on stderr (none where it is not a terminal); call what this yields as work gets done."""
    bar = Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=talk,
        disable=not talk.is_terminal,
    )
    with bar:
        task = bar.add_task(what, total=total)
        yield lambda steps: bar.advance(task, steps)


def table(title: str, columns: Sequence[str], rows: Iterable[Sequence[str]], *, left: int = 1) -> None:
    """
    Print a table on stderr that fits the terminal; nothing where there are no rows.

    Args:
        title: Above it.

        columns: Headings.

        rows: Cells; the first *left* of each are aligned left, the others are numbers.

        left: How many.
    """
    grid = Table(title=title, title_justify="left", title_style="bold")
    for index, column in enumerate(columns):
        is_text = index < left
        grid.add_column(column, justify="left" if is_text else "right", overflow="fold", no_wrap=not is_text)
    for row in rows:
        grid.add_row(*row)
    if not grid.rows:
        return
    # soft wrapping is for the one-line messages; a table is to fit
    talk.print(grid, soft_wrap=False)


# --- files ---


def file_name(shop: str) -> str:
    """Return a file name for a shop of any name; two names never share one."""
    safe = re.sub(r"[^\w.-]", lambda found: f"%{ord(found[0]):02X}", shop)
    return f"%2E{safe[1:]}" if safe.startswith(".") else safe


@contextmanager
def whole_file(path: Path, *, mode: int = 0o644) -> Iterator[IO[bytes]]:
    """
    Write *path* beside itself and put it in its place at the end: it is whole or not there.

    Raises:
        ConfigurationError: If it cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        raise ConfigurationError(f"cannot write to {path.parent}: {error.strerror}") from error
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
        Path(temporary).chmod(mode)
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def write_json(path: Path, content: bytes | Any) -> None:
    """Write JSON: bytes as they are, anything else encoded with an indent of 2."""
    with whole_file(path) as file:
        file.write(
            content if isinstance(content, bytes) else orjson.dumps(content, option=orjson.OPT_INDENT_2)
        )


def write_csv(path: Path, rows: Sequence[Mapping[str, Any]]) -> None:
    """Write *rows* with one column per key that any of them has; nested values as JSON."""
    columns = list(dict.fromkeys(key for row in rows for key in row))
    with whole_file(path) as file:
        file.write(b"")
        text = _Text(file)
        writer = csv.DictWriter(text, fieldnames=columns)
        writer.writeheader()
        writer.writerows(
            {
                key: orjson.dumps(value).decode() if isinstance(value, list | dict) else value
                for key, value in row.items()
            }
            for row in rows
        )


class _Text:
    """Lets ``csv`` write to a binary file."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file

    def write(self, text: str) -> int:
        return self._file.write(text.encode())


def write_parquet(path: Path, rows: Sequence[Mapping[str, Any]]) -> None:
    """
    Write *rows* as Parquet.

    Raises:
        ConfigurationError: If pyarrow is not installed.
    """
    try:
        import pyarrow
        import pyarrow.parquet
    except ModuleNotFoundError as error:
        raise ConfigurationError("Parquet needs pyarrow: pip install 'tiktok-shop-async[export]'") from error
    with whole_file(path) as file:
        pyarrow.parquet.write_table(pyarrow.Table.from_pylist(_columns_of_one_type(rows)), file)


def _columns_of_one_type(rows: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """A column that is text here and a number there becomes text; the API does that."""
    kinds: dict[str, set[type]] = {}
    for row in rows:
        for key, value in row.items():
            if value is not None:
                kinds.setdefault(key, set()).add(type(value))
    mixed = {key for key, found in kinds.items() if len(found) > 1}
    return [
        {
            key: value
            if value is None or key not in mixed
            else (value if isinstance(value, str) else orjson.dumps(value).decode())
            for key, value in ((key, row.get(key)) for key in kinds)
        }
        for row in rows
    ]
