"""Asking for a passphrase: from a file, from the environment, or from the person at the terminal."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from tiktok_shop.cli._session import UsageError

VARIABLE = "TIKTOK_SHOP_EXPORT_PASSPHRASE"

PassphraseFile = Annotated[
    Path | None,
    typer.Option(
        "--passphrase-file",
        help=f"A file whose first line is the passphrase. Else {VARIABLE} is read, or you are asked.",
        metavar="FILE",
    ),
]


def ask(file: Path | None, *, is_new: bool = False) -> str:
    """
    Return the passphrase. It is not an option, because other users of a machine can see the options of a running command.

    Args:
        file: Whose first line it is; ``None`` reads the variable or asks.

        is_new: Ask twice.

    Raises:
        UsageError: If there is none, or nobody can be asked.
    """
    if file is not None:
        try:
            found = file.read_text(encoding="utf-8").partition("\n")[0].rstrip("\r")
        except (OSError, UnicodeDecodeError) as error:
            raise UsageError(f"cannot read the passphrase from {file}: {type(error).__name__}") from error
    else:
        found = os.environ.get(VARIABLE, "")
        if not found and not sys.stdin.isatty():
            raise UsageError(
                f"no passphrase: give --passphrase-file FILE or set {VARIABLE} (there is no terminal to ask on)"
            )
        found = found or typer.prompt("Passphrase", hide_input=True, confirmation_prompt=is_new, err=True)
    if not found:
        raise UsageError("the passphrase is empty")
    return found
