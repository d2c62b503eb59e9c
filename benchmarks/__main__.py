"""``python -m benchmarks [NAME…]``: run all benchmarks, or those whose name contains one of the words."""

from __future__ import annotations

import importlib
import platform
import sys

from benchmarks.harness import console

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
    wanted = sys.argv[1:]
    console.print(
        f"CPython {platform.python_version()} on {platform.machine()}; medians of interleaved rounds, trust the ratios"
    )
    for name in CASES:
        if not wanted or any(word in name for word in wanted):
            importlib.import_module(f"benchmarks.{name}").main()


if __name__ == "__main__":
    main()
