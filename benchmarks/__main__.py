"""
``python -m benchmarks [report] [--short] [NAME…]``: run all benchmarks, or those whose name contains one of the words.

With ``report`` it writes ``docs/performance.md`` from them, too. ``--short`` takes fewer rounds and smaller loads: it
shows whether something has become slower, not by how much.
"""

from __future__ import annotations

import argparse
import importlib
import os
import time

CASES = (
    "signing",
    "call",
    "decoding",
    "imports",
    "handles",
    "paging",
    "wires",
    "emulator",
    "sync",
    "sync_memory",
    "scale",
)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Measure, and print ratios.")
    parser.add_argument(
        "--short", action="store_true", help="fewer rounds and smaller loads: slower or not, not how much"
    )
    parser.add_argument(
        "words", nargs="*", metavar="NAME", help=f"a part, or a word of its name: {', '.join(CASES)}"
    )
    parser.epilog = "The first NAME may be `report`: docs/performance.md is written from what was measured."
    given = parser.parse_args()
    writes = "report" in given.words
    words = [word for word in given.words if word != "report"]
    for word in words:
        if not any(word in name for name in CASES):
            parser.error(f"no benchmark is called {word!r}; there are {', '.join(CASES)}")
    if given.short:
        os.environ["BENCHMARKS_SHORT"] = "1"  # for the processes that benchmarks start, too
    from benchmarks.harness import console, machine
    from benchmarks.report import write

    names = [name for name in CASES if not words or any(word in name for word in words)]
    console.print(machine())
    found = {}
    began = time.monotonic()
    for name in names:
        console.export_text()  # forget what is in the record
        importlib.import_module(f"benchmarks.{name}").main()
        found[name] = console.export_text()
        if writes:  # after each, so that a run that is stopped leaves what it found
            write(found, time.monotonic() - began)


if __name__ == "__main__":
    main()
