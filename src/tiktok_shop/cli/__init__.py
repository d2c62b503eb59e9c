"""
The ``tiktok-shop`` command: turns arguments into calls and results into JSON or a table.

Results go to stdout, talk and progress to stderr. Exit codes: 0 all well, 1 failed, 2 wrong usage, 3 some shops failed.
"""

from __future__ import annotations

import sys
import warnings
from importlib.util import find_spec

__all__ = ["main"]

INTERRUPTED = 130
"""What shells say of a program that was stopped by Ctrl-C."""


def main(arguments: list[str] | None = None) -> int:
    """
    Run the command line and return its exit code.

    Args:
        arguments: Without the program's name; ``None`` takes those of this process.
    """
    try:
        return _main(sys.argv[1:] if arguments is None else arguments)
    except KeyboardInterrupt:  # while modules were loaded: nothing was begun
        return INTERRUPTED


def _main(arguments: list[str]) -> int:
    if any(find_spec(module) is None for module in ("typer", "rich")):
        sys.stderr.write("error: the command needs more: pip install 'tiktok-shop-async[cli]'\n")
        return 1
    # httpx brings a command of its own along, and with it as many modules again as itself; None says: not there.
    sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]  # what the import system documents
    from tiktok_shop.cli._app import run
    from tiktok_shop.cli._pipes import forgiving_pipes

    with warnings.catch_warnings(), forgiving_pipes():
        # The library says which operations are on their way out to who writes code; a person at a prompt chose them.
        warnings.simplefilter("ignore", DeprecationWarning)
        return run(arguments)
