"""
``python -m benchmarks [--short] [NAME…]``: run all benchmarks, or those whose name contains one of the words.

``python -m benchmarks report [--short] [NAME…]`` writes ``docs/performance.md`` from them, too. ``--short`` takes fewer
rounds and smaller loads: it shows whether something has become slower, not by how much.
"""

from __future__ import annotations

import importlib
import os
import sys
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
    wanted = [word for word in sys.argv[1:] if word not in {"report", "--short"}]
    if "--short" in sys.argv:
        os.environ["BENCHMARKS_SHORT"] = "1"  # for the processes that benchmarks start, too
    from benchmarks.harness import console, machine
    from benchmarks.report import write

    names = [name for name in CASES if not wanted or any(word in name for word in wanted)]
    console.print(machine())
    found = {}
    began = time.monotonic()
    for name in names:
        console.export_text()  # forget what is in the record
        importlib.import_module(f"benchmarks.{name}").main()
        found[name] = console.export_text()
        if "report" in sys.argv:  # after each, so that a run that is stopped leaves what it found
            write(found, time.monotonic() - began)


if __name__ == "__main__":
    main()
