"""``python -m docs.build``: write the pages that are made from the code, docs/{cli,tables,operations,guides/errors}.md."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import typer.main

from docs import error_catalogue, operations_page, tables_page
from tiktok_shop.cli._app import app
from tiktok_shop.cli._commands import Later

PAGE = Path(__file__).parent / "cli.md"
_INTRO = """\
<!-- Made by `make docs` from the commands' own --help; do not edit. -->

# The `tiktok-shop` command

Results go to stdout: a table on a terminal, tab-separated values with a header line when piped, JSON with `--json`. Talk,
progress and warnings go to stderr. Exit codes: 0 all well, 1 failed, 2 wrong usage, 3 some shops failed (their errors
are listed, the others' results are kept), 130 stopped by Ctrl-C.

`tiktok-shop --install-completion` completes commands and options in bash, zsh, fish and PowerShell.
"""


def commands(group: Any = None, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Yield the words of every command, groups before what they hold."""
    group = group or typer.main.get_command(app)
    for name, listed in group.commands.items():
        command = listed.load() if isinstance(listed, Later) else listed
        yield (*path, name)
        if hasattr(command, "commands"):
            yield from commands(command, (*path, name))


def help_of(words: tuple[str, ...]) -> str:
    """Return what ``--help`` prints, as wide as the site shows it whole, and without colour."""
    program = Path(sys.executable).with_name("tiktok-shop")
    environment = {**os.environ, "COLUMNS": "84", "NO_COLOR": "1", "TERM": "dumb"}
    ran = subprocess.run(
        [program, *words, "--help"], env=environment, capture_output=True, text=True, check=True
    )
    return "\n".join(line.rstrip() for line in ran.stdout.strip().splitlines())


def page() -> str:
    """Return the text of docs/cli.md."""
    sections = [
        f"## `tiktok-shop {' '.join(words)}`\n\n```text\n{help_of(words)}\n```\n" for words in commands()
    ]
    return "\n".join([_INTRO, *sections])


def main() -> None:
    PAGE.write_text(page(), encoding="utf-8")
    tables_page.PAGE.write_text(tables_page.page(), encoding="utf-8")
    operations_page.PAGE.write_text(operations_page.page(), encoding="utf-8")
    errors = error_catalogue.PAGE
    errors.write_text(error_catalogue.rewrite(errors.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
