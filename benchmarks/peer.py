"""PyPI ``tiktok-shop-api``, to measure against: installed into a folder that is thrown away, never a dependency."""

from __future__ import annotations

import importlib
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from benchmarks.harness import console

PINNED = "tiktok-shop-api==0.1.0"


@contextmanager
def peer() -> Iterator[Any | None]:
    """Yield the package; ``None``, after a line that says so, where it cannot be installed. It needs httpx and attrs only."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        done = subprocess.run(
            [*command, "--no-deps", "--target", folder, PINNED], capture_output=True, text=True, check=False
        )
        if done.returncode:
            console.print(f"Not measured: {PINNED}, which could not be installed.\n")
            yield None
            return
        sys.path.insert(0, folder)
        try:
            yield importlib.import_module("tiktok_shop_api")
        finally:
            sys.path.remove(folder)
