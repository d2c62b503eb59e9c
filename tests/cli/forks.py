"""
A process that has loaded the command and forks for each run of it.

So every run is a process of its own, with its own folder, environment and streams, and none pays for the imports again:
they are most of what a short command takes. One JSON line in: ``{"arguments", "folder", "environment", "streams"}``, the
last the paths of stdin, stdout and stderr; two lines out: the process id, and its exit code.
"""

from __future__ import annotations

import importlib
import json
import os
import signal
import sys
import time
import traceback
from typing import Any

MODULES = (
    "tiktok_shop.cli._app",
    "tiktok_shop.cli.auth",
    "tiktok_shop.cli.call",
    "tiktok_shop.cli.doctor",
    "tiktok_shop.cli.fetch",
    "tiktok_shop.cli.gmv",
    "tiktok_shop.cli.shops",
    "tiktok_shop.client",
    "tiktok_shop.credentials.vault",
    "tiktok_shop_openapi.registry",
    "aiohttp",
    "aiosqlite",
    "rich.progress",
    "sqlalchemy.ext.asyncio",
    "sqlalchemy.dialects.sqlite.aiosqlite",
    "typer.rich_utils",
)
"""What most commands need."""


def main() -> None:
    sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]  # as the command does
    for module in MODULES:
        importlib.import_module(module)
    answers = os.dup(1)
    for line in sys.stdin:
        pid = os.fork()
        if not pid:
            os._exit(run(json.loads(line)))
        os.write(answers, b"%d\n" % pid)
        _, status = os.waitpid(pid, 0)
        os.write(answers, b"%d\n" % os.waitstatus_to_exitcode(status))


def run(order: dict[str, Any]) -> int:
    """Run the command as the fork: with what a new process would have."""
    from tiktok_shop.cli import main as command

    os.chdir(order["folder"])
    os.environ.clear()
    os.environ.update(order["environment"])
    time.tzset()
    signal.signal(signal.SIGINT, signal.default_int_handler)
    for stream, path in enumerate(order["streams"]):
        file = os.open(path, os.O_RDONLY if stream == 0 else os.O_WRONLY)
        os.dup2(file, stream)
        os.close(file)
    sys.stdin = os.fdopen(0, encoding="utf-8", closefd=False)
    sys.stdout = os.fdopen(1, "w", encoding="utf-8", closefd=False)
    sys.stderr = os.fdopen(2, "w", encoding="utf-8", errors="backslashreplace", buffering=1, closefd=False)
    try:
        code = command(order["arguments"])
    except BaseException:  # noqa: BLE001 - what the interpreter does with it
        traceback.print_exc()
        code = 1
    sys.stdout.flush()
    sys.stderr.flush()
    return code


if __name__ == "__main__":
    main()
